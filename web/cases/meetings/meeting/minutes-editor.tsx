import type { MeetingDetail } from '@linchpin/api'
import { Button } from 'antd'
import { useId } from 'react'
import { formatInstant } from '../../../ui/date-format.ts'
import { useNarrow } from '../../../ui/narrow.ts'
import { useMeetingWords } from '../words.ts'
import type { MinutesKeeper } from './minutes-keeper.ts'
import { useMinutes } from './use-minutes.ts'
import { wordsToDecide } from './words-to-decide.ts'

interface MinutesEditorProps {
  readonly meeting: string
  readonly item: MeetingDetail['items'][number]
  /** With the words that are to be decided; there may be none. */
  readonly onDecide: (words: string) => void
}

export function MinutesEditor({ meeting, item, onDecide }: MinutesEditorProps) {
  const words = useMeetingWords()
  const isNarrow = useNarrow()
  const keeper = useMinutes(meeting, item)
  const { text } = keeper.state()
  const label = useId()
  return (
    <>
      <header className="column-head">
        <h2 id={label}>{words.minutes.title}</h2>
        <SavedLine keeper={keeper} />
      </header>
      <textarea
        className="minutes-editor"
        aria-labelledby={label}
        value={text}
        maxLength={20_000}
        placeholder={words.minutes.placeholder + (isNarrow ? '' : words.minutes.placeholderKeys)}
        onChange={({ target }) => keeper.type(target.value)}
        onBlur={() => void keeper.save()}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          const { selectionStart, selectionEnd, value } = event.currentTarget
          onDecide(wordsToDecide(value, selectionStart, selectionEnd))
        }}
      />
      <Conflict keeper={keeper} />
    </>
  )
}

function SavedLine({ keeper }: { keeper: MinutesKeeper }) {
  const words = useMeetingWords()
  const { status, savedAt } = keeper.state()
  if (status === 'failed') {
    return (
      <span className="minutes-status" role="alert" data-status="failed">
        {words.minutes.failed}{' '}
        <Button size="small" onClick={() => void keeper.save()}>
          {words.minutes.retry}
        </Button>
      </span>
    )
  }
  const clock = savedAt === null ? '' : formatInstant(savedAt).slice(-5)
  const told = {
    saved: savedAt === null ? '' : words.minutes.saved(clock),
    saving: words.minutes.saving,
    unsaved: words.minutes.unsaved,
    conflict: words.minutes.unsaved,
  }[status]
  return (
    <output className="minutes-status quiet" data-status={status}>
      {told}
    </output>
  )
}

function Conflict({ keeper }: { keeper: MinutesKeeper }) {
  const { minutes } = useMeetingWords()
  const { theirs, status } = keeper.state()
  if (status !== 'conflict' || theirs === null) return null
  return (
    <div className="minutes-conflict" role="alert">
      <strong>{minutes.conflict}</strong>
      <p className="quiet">{minutes.theirs}</p>
      <blockquote>{theirs.text}</blockquote>
      <div>
        <Button size="small" onClick={() => keeper.resolve('theirs')}>
          {minutes.useTheirs}
        </Button>
        <Button size="small" onClick={() => keeper.resolve('mine')}>
          {minutes.useMine}
        </Button>
        <Button size="small" type="primary" onClick={() => keeper.resolve('both')}>
          {minutes.join}
        </Button>
      </div>
    </div>
  )
}
