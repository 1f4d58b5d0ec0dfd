import { Outlet } from '@tanstack/react-router'
import { useAppWords } from '../client/words.ts'
import { ImportQueueProvider } from '../documents/import-queue.tsx'
import { ConnectionBanner } from './connection-banner.tsx'
import { SideNav } from './side-nav.tsx'
import { TopBar } from './top-bar.tsx'

export function Shell() {
  const words = useAppWords()
  return (
    <ImportQueueProvider>
      <a href="#content" className="skip-link">
        {words.skipToContent}
      </a>
      <div className="shell">
        <TopBar />
        <p className="secrecy-banner">{words.noSecrets}</p>
        <ConnectionBanner />
        <div className="shell-body">
          <SideNav />
          <main id="content" className="content" tabIndex={-1}>
            <Outlet />
          </main>
        </div>
      </div>
    </ImportQueueProvider>
  )
}
