import type { CaseDetail, CaseField } from '@linchpin/api'
import { useProblemNotice } from '../../client/problem-notice.tsx'
import { useReveal } from '../case-commands.ts'
import { useCaseWords } from '../words.ts'
import { ShownValue } from './shown-value.tsx'

interface CaseValueViewProps {
  readonly detail: CaseDetail
  readonly field: CaseField
}

/** A value; a masked one shows in full on request, and the look is written down. */
export function CaseValueView({ detail, field }: CaseValueViewProps) {
  const words = useCaseWords()
  const notify = useProblemNotice()
  const reveal = useReveal(detail.id)
  const value = reveal.data?.value ?? detail.values[field.name]
  return (
    <>
      <ShownValue detail={detail} field={field} value={value} />
      {detail.masked.includes(field.name) && reveal.data === undefined ? (
        <button
          type="button"
          className="text-button reveal"
          title={words.fields.revealNote}
          disabled={reveal.isPending}
          data-screen-only
          onClick={() => reveal.mutate(field.name, { onError: notify })}
        >
          {words.fields.reveal}
        </button>
      ) : null}
    </>
  )
}
