import type { Commitment, CommitmentKind } from '@linchpin/api'
import { commitmentKinds } from '@linchpin/api/commitment-kinds'
import { useDocumentWords } from '../words.ts'

interface KindFilterProps {
  commitments: readonly Commitment[]
  only: CommitmentKind | undefined
  onChange: (kind: CommitmentKind | undefined) => void
}

/** The kinds that the document has, with how many of each; pressing one lists it alone, pressing it again all. */
export function KindFilter({ commitments, only, onChange }: KindFilterProps) {
  const words = useDocumentWords()
  const counts = new Map<CommitmentKind, number>()
  for (const { kind } of commitments) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const kinds = commitmentKinds.filter((kind) => counts.has(kind) || kind === only)
  if (kinds.length < 2 && !only) return null
  return (
    <fieldset className="kind-filter">
      <legend className="visually-hidden">{words.kinds.filter}</legend>
      {kinds.map((kind) => (
        <button
          key={kind}
          type="button"
          data-kind={kind}
          aria-pressed={kind === only}
          onClick={() => onChange(kind === only ? undefined : kind)}
        >
          {words.kinds.name[kind]} <span className="figure">{counts.get(kind) ?? 0}</span>
          {kind === only ? <span aria-hidden="true"> ×</span> : null}
        </button>
      ))}
    </fieldset>
  )
}
