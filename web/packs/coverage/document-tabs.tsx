import { useEffect, useRef } from 'react'
import { ShareBar } from '../../ui/share-bar.tsx'
import { usePackWords } from '../words.ts'
import type { CoveredDocument } from './coverage-page.tsx'

interface DocumentTabsProps {
  readonly documents: readonly CoveredDocument[]
  readonly current: string
  readonly onChoose: (id: string) => void
}

/** The documents with the share of their committing clauses that is accounted for. */
export function DocumentTabs({ documents, current, onChoose }: DocumentTabsProps) {
  const words = usePackWords()
  const tabs = useRef<HTMLDivElement>(null)
  useEffect(() => {
    tabs.current
      ?.querySelector(`[data-id="${CSS.escape(current)}"]`)
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [current])
  return (
    <div ref={tabs} className="coverage-tabs" role="tablist" aria-label={words.coverage.documents}>
      {documents.map(({ id, title, counts }) => {
        const done = counts.covered + counts.partly + counts.listed
        const isCommitting = counts.committing > 0
        const label = isCommitting
          ? words.coverage.share(done, counts.committing)
          : words.coverage.reported(counts.reportedAnswered, counts.reported)
        return (
          <button
            key={id}
            type="button"
            role="tab"
            data-id={id}
            aria-selected={id === current}
            title={label}
            onClick={() => onChoose(id)}
          >
            <span className="coverage-tab-title">{title}</span>
            <ShareBar
              done={isCommitting ? done : counts.reportedAnswered}
              total={isCommitting ? counts.committing : counts.reported}
              label={label}
            />
          </button>
        )
      })}
    </div>
  )
}
