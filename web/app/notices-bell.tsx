import './notices-bell.css'
import { BellOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { Badge, Button, Drawer, Popover } from 'antd'
import { lazy, Suspense, useEffect, useState } from 'react'
import { unreadQuery } from '../cases/case-queries.ts'
import { useAppWords } from '../client/words.ts'
import { LoadingLines } from '../ui/loading-lines.tsx'
import { useNarrow } from '../ui/narrow.ts'

const NoticesPanel = lazy(() => import('../cases/work/notices-panel.tsx').then((it) => ({ default: it.NoticesPanel })))

/** What the system told the person, from every page. */
export function NoticesBell() {
  const words = useAppWords()
  const isNarrow = useNarrow()
  const { data } = useQuery(unreadQuery)
  const { pathname } = useLocation()
  const [isOpen, setOpen] = useState(false)
  // A notice leads to its record: the list goes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is what it is closed by
  useEffect(() => setOpen(false), [pathname])
  const count = data?.unread ?? 0
  const notices = (
    <div className="notices-pop">
      <Suspense fallback={<LoadingLines lines={6} />}>{isOpen ? <NoticesPanel /> : null}</Suspense>
    </div>
  )
  const bell = (
    <Button
      type="text"
      className="notices-bell"
      aria-label={words.notices(count)}
      aria-expanded={isOpen}
      title={words.notices(count)}
      icon={
        <Badge count={count} size="small" overflowCount={99} offset={[2, -2]}>
          <BellOutlined aria-hidden="true" />
        </Badge>
      }
      {...(isNarrow ? { onClick: () => setOpen(true) } : {})}
    />
  )
  if (isNarrow) {
    return (
      <>
        {bell}
        <Drawer
          open={isOpen}
          placement="bottom"
          size="85%"
          onClose={() => setOpen(false)}
          aria-label={words.noticesTitle}
        >
          {notices}
        </Drawer>
      </>
    )
  }
  return (
    <Popover
      open={isOpen}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomRight"
      arrow={false}
      content={notices}
    >
      {bell}
    </Popover>
  )
}
