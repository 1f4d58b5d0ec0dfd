import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import type { MeetingDetail } from '@linchpin/api'
import { Button } from 'antd'
import { useLanguage } from '../../../ui/language.tsx'
import { itemTitle } from '../meeting-title.ts'
import { useMeetingWords } from '../words.ts'
import { itemAfter } from './agenda-keys.ts'

interface ItemBarProps {
  readonly meeting: MeetingDetail
  readonly current: string
  readonly onChoose: (item: string) => void
}

/** On a phone: which item this is, and the way to the next. */
export function ItemBar({ meeting, current, onChoose }: ItemBarProps) {
  const { agenda } = useMeetingWords()
  const { language } = useLanguage()
  const { items } = meeting
  const at = items.findIndex(({ id }) => id === current)
  const item = items[at]
  const go = (by: 1 | -1) => {
    const next = itemAfter(items, current, by)
    if (next) onChoose(next.id)
  }
  return (
    <nav className="item-bar" aria-label={agenda.title}>
      <Button
        type="text"
        icon={<LeftOutlined />}
        aria-label={agenda.previous}
        disabled={at <= 0}
        onClick={() => go(-1)}
      />
      <span>
        <span className="quiet figure">
          {at + 1}/{items.length}
        </span>{' '}
        {item ? itemTitle(meeting, item, language) : null}
      </span>
      <Button
        type="text"
        icon={<RightOutlined />}
        aria-label={agenda.next}
        disabled={at >= items.length - 1}
        onClick={() => go(1)}
      />
    </nav>
  )
}
