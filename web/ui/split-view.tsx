import './split-view.css'
import type { ReactNode } from 'react'

interface SplitViewProps {
  readonly children: ReactNode
  readonly side: ReactNode
  /** What the side holds. */
  readonly sideLabel: string
  readonly sideAt?: 'left' | 'right' | undefined
  /** Of the side, in pixels; on narrow screens it stands below (or above, at the left). */
  readonly sideWidth?: number | undefined
}

/** A page in two parts that scroll by themselves. */
export function SplitView({ children, side, sideLabel, sideAt = 'right', sideWidth = 380 }: SplitViewProps) {
  const aside = (
    <aside className="split-side" aria-label={sideLabel}>
      {side}
    </aside>
  )
  return (
    <div className="split-view" data-side={sideAt} style={{ ['--side' as string]: `${sideWidth}px` }}>
      {sideAt === 'left' ? aside : null}
      <div className="split-main">{children}</div>
      {sideAt === 'right' ? aside : null}
    </div>
  )
}
