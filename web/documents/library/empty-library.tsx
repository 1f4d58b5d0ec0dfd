import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useImportSample } from '../library-commands.ts'
import { useDocumentWords } from '../words.ts'

/** Says what belongs here, and offers to begin. */
export function EmptyLibrary({ bin, picker, limit }: { bin: boolean; picker: ReactNode; limit: string }) {
  const words = useDocumentWords()
  const sample = useImportSample()
  if (bin) {
    return (
      <section className="library-empty card">
        <h2>{words.emptyBin}</h2>
        <p>{words.emptyBinText}</p>
      </section>
    )
  }
  return (
    <section className="library-empty card">
      <h2>{words.emptyTitle}</h2>
      <p>{words.emptyText}</p>
      <div className="library-empty-actions">
        {picker}
        <Button loading={sample.isPending} onClick={() => sample.mutate()}>
          {words.trySample}
        </Button>
        <span className="quiet">{words.trySampleNote}</span>
      </div>
      <p className="quiet">{words.accepts(limit)}</p>
    </section>
  )
}

export function NothingFound({ onClear }: { onClear: () => void }) {
  const words = useDocumentWords()
  return (
    <section className="library-empty card">
      <h2>{words.nothingFound}</h2>
      <Button onClick={onClear}>{words.clearFilters}</Button>
    </section>
  )
}
