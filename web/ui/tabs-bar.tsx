import './tabs-bar.css'
import type { ReactNode } from 'react'
import { AppLink } from './app-link.tsx'

export interface Tab {
  readonly key: string
  readonly label: ReactNode
  readonly href: string
  readonly count?: number | undefined
}

interface TabsBarProps {
  /** What the tabs are of. */
  readonly label: string
  readonly tabs: readonly Tab[]
  readonly current: string
}

/** Parts of a page, each with its address. */
export function TabsBar({ label, tabs, current }: TabsBarProps) {
  return (
    <nav className="tabs-bar" aria-label={label}>
      {tabs.map(({ key, label, href, count }) => (
        <AppLink key={key} href={href} aria-current={key === current ? 'page' : undefined}>
          {label}
          {count === undefined ? null : <span className="tabs-bar-count figure">{count.toLocaleString('en-US')}</span>}
        </AppLink>
      ))}
    </nav>
  )
}
