import { InfoCircleOutlined } from '@ant-design/icons'
import type { DocumentDetail } from '@linchpin/api'
import { clauseLabel } from '../clause-label.ts'
import { useDocumentWords } from '../words.ts'

/** What the compiler saw and could not settle, folded away until somebody asks. */
export function DiagnosticsList({ document, onJump }: { document: DocumentDetail; onJump: (ref: string) => void }) {
  const words = useDocumentWords()
  const { diagnostics, clauses } = document
  if (diagnostics.length === 0) return null
  const headings = new Map(clauses.map(({ ref, heading }) => [ref, heading]))
  return (
    <details className="diagnostics">
      <summary>
        <InfoCircleOutlined aria-hidden="true" /> {words.reading.diagnostics(diagnostics.length)}
      </summary>
      <ul>
        {diagnostics.map(({ code, message, clause, quote, hint }) => (
          <li key={`${code} ${clause} ${quote} ${message}`}>
            <p>{message}</p>
            {hint ? <p className="quiet">{hint}</p> : null}
            {clause && headings.has(clause) ? (
              <button type="button" className="text-button" onClick={() => onJump(clause)}>
                {words.reading.jump} {clauseLabel(clause, headings.get(clause) ?? null)}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  )
}
