import type { CommitmentKind } from '@linchpin/api'
import { useDocumentWords } from '../../words.ts'

/** The kind of an item as a small word. */
export function KindTag({ kind }: { kind: CommitmentKind }) {
  const words = useDocumentWords()
  return (
    <span className="kind-tag" data-kind={kind}>
      {words.kinds.name[kind]}
    </span>
  )
}
