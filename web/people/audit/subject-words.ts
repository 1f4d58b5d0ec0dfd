import type { AuditEntry } from '@linchpin/api'
import type { Language } from '../../ui/language.tsx'

const nouns: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  person: ['人员', 'Person'],
  document: ['文件', 'Document'],
  commitment: ['任务事项', 'Commitment'],
  audit: ['审计日志', 'Audit log'],
  case: ['事项', 'Case'],
  cases: ['事项', 'Cases'],
  entry: ['条目', 'Entry'],
  register: ['名录', 'Register'],
  import: ['导入', 'Import'],
  meeting: ['会议', 'Meeting'],
  pass: ['通行证', 'Pass'],
  upload: ['附件', 'File'],
  list: ['清单', 'List'],
  'case-list': ['清单导入', 'List import'],
}

/** What the detail of a line calls its subject by: nobody knows a case by its identifier. */
const namedBy: Readonly<Record<string, string>> = { case: 'number', meeting: 'title', person: 'login' }

/** What an audit line is about, in brief: 事项 问题-2026-0035. */
export function subjectInBrief(
  { subject, detail }: Pick<AuditEntry, 'subject' | 'detail'>,
  language: Language,
): string {
  const [kind = ''] = subject.split(':')
  const name = Object.hasOwn(namedBy, kind) ? detail[namedBy[kind] as string] : undefined
  return typeof name === 'string'
    ? subjectInWords(`${kind}:${name}`, language)
    : subjectInWords(subject, language, true)
}

/**
 * What an audit line is about: `person:4f…` as 人员 4f…; a kind that is not known stays as it is.
 * `isShort`: of a long identifier, its beginning.
 */
export function subjectInWords(subject: string, language: Language, isShort = false): string {
  const [kind = '', ...rest] = subject.split(':')
  const noun = Object.hasOwn(nouns, kind) ? nouns[kind] : undefined
  if (noun === undefined) return subject
  const id = rest.join(':')
  const shown = isShort ? id.replace(/([0-9a-f]{8})-[0-9a-f-]{27}/g, '$1…') : id
  return `${noun[language === 'zh' ? 0 : 1]} ${shown}`.trim()
}
