import { type SignedIn, useSession } from '../client/session.ts'
import { useAppWords } from '../client/words.ts'
import { ImportQueueProvider } from '../documents/import-queue.tsx'
import { EndedDialog } from '../people/sign-in/ended-dialog.tsx'
import { IdleWatch } from '../people/sign-in/idle-watch.tsx'
import { InventedMark } from '../ui/invented-mark.tsx'
import { useNarrow } from '../ui/narrow.ts'
import { BottomNav } from './bottom-nav.tsx'
import { ConnectionBanner } from './connection-banner.tsx'
import { OpenPage } from './open-page.tsx'
import { RoomParts } from './room-parts.tsx'
import { SideNav } from './side-nav.tsx'
import { TopBar } from './top-bar.tsx'

/** What stands around every page of somebody who is signed in. */
export function Frame({ person, idleMinutes }: { person: SignedIn; idleMinutes: number }) {
  const words = useAppWords()
  const isNarrow = useNarrow()
  const city = useSession()?.city
  return (
    <ImportQueueProvider>
      <a href="#content" className="skip-link">
        {words.skipToContent}
      </a>
      <div className="shell">
        <TopBar person={person} />
        <p className="secrecy-banner" data-invented={city?.isInvented || undefined}>
          {city?.isInvented ? <InventedMark word={words.holdsInvented} /> : null}
          <span>{words.noSecrets}</span>
        </p>
        <ConnectionBanner />
        <div className="shell-body">
          {isNarrow ? null : <SideNav />}
          <main id="content" className="content" tabIndex={-1}>
            <RoomParts>
              <OpenPage />
            </RoomParts>
          </main>
        </div>
        {isNarrow ? <BottomNav /> : null}
      </div>
      <IdleWatch idleMinutes={idleMinutes} />
      <EndedDialog person={person} />
    </ImportQueueProvider>
  )
}
