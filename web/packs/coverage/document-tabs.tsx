import { useEffect, useRef } from 'react'
import { ShareBar } from '../../ui/share-bar.tsx'
import type { CoveredDocument } from '../pack-queries.ts'
import { usePackWords } from '../words.ts'

interface DocumentTabsProps {
  readonly documents: readonly CoveredDocument[]
  readonly current: string
  readonly onChoose: (id: string) => void
}

/** The documents with the share of their committing clauses that is answered in full. */
export function DocumentTabs({ documents, current, onChoose }: DocumentTabsProps) {
  const words = usePackWords()
  const tabs = useRef<HTMLElement>(null)
  useEffect(() => {
    tabs.current
      ?.querySelector(`[data-id="${CSS.escape(current)}"]`)
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [current])
  return (
    <nav ref={tabs} className="coverage-tabs" aria-label={words.coverage.documents}>
      {documents.map(({ id, title, counts }) => {
        const isCommitting = counts.committing > 0
        const label = isCommitting
          ? words.coverage.share(counts.covered, counts.committing)
          : words.coverage.reported(counts.reportedAnswered, counts.reported)
        return (
          <button
            key={id}
            type="button"
            data-id={id}
            aria-current={id === current}
            title={label}
            onClick={() => onChoose(id)}
          >
            <span className="coverage-tab-title">{title}</span>
            <ShareBar
              done={isCommitting ? counts.covered : counts.reportedAnswered}
              total={isCommitting ? counts.committing : counts.reported}
              label={label}
            />
          </button>
        )
      })}
    </nav>
  )
}
