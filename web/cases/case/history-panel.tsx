import type { CaseDetail } from '@linchpin/api'
import { Segmented } from 'antd'
import { useState } from 'react'
import { useCaseWords } from '../words.ts'
import { HistoryList } from './history-list.tsx'

const shownFirst = 20

/** Everything that happened, the newest first. */
export function HistoryPanel({ detail }: { detail: CaseDetail }) {
  const words = useCaseWords()
  const [show, setShow] = useState<'all' | 'moves'>('all')
  const [isWhole, setWhole] = useState(false)
  const all = detail.history
    .filter(({ kind }) => show === 'all' || kind === 'moved' || kind === 'opened')
    .toSorted((one, other) => other.seq - one.seq)
  const shown = isWhole ? all : all.slice(0, shownFirst)
  return (
    <section className="case-card" aria-labelledby="history-title">
      <div className="case-card-head">
        <h2 id="history-title">{words.history.title}</h2>
        <span data-screen-only>
          <Segmented
            size="small"
            value={show}
            options={[
              { value: 'all' as const, label: words.history.all },
              { value: 'moves' as const, label: words.history.moves },
            ]}
            onChange={setShow}
          />
        </span>
      </div>
      <HistoryList detail={detail} happened={shown} />
      {all.length > shown.length ? (
        <button type="button" className="text-button" onClick={() => setWhole(true)}>
          {words.work.all(all.length)}
        </button>
      ) : null}
    </section>
  )
}
