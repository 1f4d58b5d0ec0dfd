import type { AuditEntry } from '@linchpin/api'
import { Drawer } from 'antd'
import { FactGrid } from '../../ui/field-grid.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { usePeopleWords } from '../words.ts'
import { actionInWords } from './action-words.ts'
import { formatMoment } from './moment.ts'
import { subjectInWords } from './subject-words.ts'

/** One line of the audit with all that it holds. */
export function LineDrawer({ line, onClose }: { line: AuditEntry | undefined; onClose: () => void }) {
  const words = usePeopleWords().audit
  return (
    <Drawer
      open={line !== undefined}
      size={560}
      title={line ? `${words.seq} ${line.seq.toLocaleString('en-US')}` : ''}
      onClose={onClose}
      destroyOnHidden
    >
      {line ? <LineFacts line={line} /> : null}
    </Drawer>
  )
}

function LineFacts({ line }: { line: AuditEntry }) {
  const words = usePeopleWords().audit
  const { language } = useLanguage()
  const { at, person, action, subject, requestId, detail, hash } = line
  const isEmpty = Object.keys(detail).length === 0
  const named = actionInWords(action, language)
  return (
    <FactGrid
      columns={1}
      facts={[
        { key: 'at', label: words.at, value: formatMoment(at) },
        { key: 'person', label: words.person, value: person },
        {
          key: 'action',
          label: words.action,
          value:
            named === action ? (
              <code>{action}</code>
            ) : (
              <>
                {named} <code className="quiet">{action}</code>
              </>
            ),
        },
        { key: 'subject', label: words.subject, value: subjectInWords(subject, language) },
        {
          key: 'detail',
          label: words.detail,
          value: isEmpty ? words.nothingMore : <pre className="audit-detail">{JSON.stringify(detail, null, 2)}</pre>,
        },
        { key: 'request', label: words.request, value: <code>{requestId}</code> },
        { key: 'hash', label: words.hash, value: <code className="audit-hash">{hash}</code> },
      ]}
    />
  )
}
