import type { AuditEntry } from '@linchpin/api'
import type { Column } from '../../ui/data-table/index.ts'
import type { Language } from '../../ui/language.tsx'
import type { PeopleWords } from '../words.ts'
import { actionInWords, knownActions } from './action-words.ts'
import { formatMoment } from './moment.ts'
import { subjectInBrief } from './subject-words.ts'

export function auditColumns(words: PeopleWords['audit'], language: Language): readonly Column<AuditEntry>[] {
  const actions = knownActions.map((action) => ({ value: action, label: actionInWords(action, language) }))
  return [
    { key: 'seq', title: words.seq, width: 96, render: ({ seq }) => seq.toLocaleString('en-US') },
    { key: 'at', title: words.at, width: 172, filter: { kind: 'date' }, render: ({ at }) => formatMoment(at) },
    { key: 'person', title: words.person, width: 168, filter: { kind: 'text' }, render: ({ person }) => person },
    {
      key: 'action',
      title: words.action,
      width: 200,
      filter: { kind: 'choice', options: actions },
      render: ({ action }) => actionInWords(action, language),
    },
    {
      key: 'subject',
      title: words.subject,
      filter: { kind: 'text' },
      render: (line) => subjectInBrief(line, language),
    },
    {
      key: 'hash',
      title: words.hash,
      width: 148,
      render: ({ hash }) => <code>{hash.slice(0, 12)}…</code>,
    },
  ]
}
