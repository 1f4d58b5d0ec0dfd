import type { MeasureFields } from '@linchpin/api'
import { useDocumentWords } from '../words.ts'

/** Who is behind a measure: lead and cooperating bodies, or all of them by their duties. */
export function BodyLines({ measure }: { measure: MeasureFields }) {
  const words = useDocumentWords()
  const { leads, cooperating, responsibility } = measure
  if (leads.length === 0 && cooperating.length === 0) return <p className="body-lines quiet">{words.unassigned}</p>
  return (
    <dl className="body-lines">
      {leads.length > 0 ? (
        <div>
          <dt>{responsibility === 'byDuty' ? words.byDuty : words.lead}</dt>
          <dd>{leads.join('、')}</dd>
        </div>
      ) : null}
      {cooperating.length > 0 ? (
        <div>
          <dt>{words.cooperating}</dt>
          <dd>{cooperating.join('、')}</dd>
        </div>
      ) : null}
    </dl>
  )
}
