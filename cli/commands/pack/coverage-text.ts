/** Coverage as an official reads it: the rows, the documents, what is still open. */
import type { Answer, ClauseCoverage, Coverage, DocumentCoverage, RowCoverage } from '@linchpin/pack-kit'
import { kindNames } from '@linchpin/pack-kit/pages'
import { aligned } from './aligned.ts'
import { whyNames } from './why-names.ts'

export function coverageText(city: string, coverage: Coverage, show: { readonly clauses: boolean }): string {
  const { rows, documents } = coverage
  const parts = [
    `${city}机制配置覆盖情况`,
    '机构、文中数据、参数只作说明，不单独算作条款的承接机制；产业、产业链、布局等其他定义算作承接机制。',
    '',
    ...rows.map(rowLine),
    '',
    ...aligned([
      ['文件', '条款', '有任务', '已建机制', '部分建立', '已说明', '未建机制', '报道中的任务'],
      ...documents.map(documentLine),
      ...(documents.length > 1 ? [totalLine(documents)] : []),
    ]),
    ...(show.clauses ? documents.flatMap(clauseTable) : []),
    '',
    ...openLines(coverage),
  ]
  return `${parts.join('\n')}\n`
}

function rowLine({ id, label, definitions, supporting }: RowCoverage): string {
  const kinds = [...new Set(supporting.map(({ kind }) => kind))]
  const counts = kinds.map((one) => `${kindNames[one].zh} ${supporting.filter(({ kind }) => kind === one).length}`)
  return `${id} ${definitions.length} ${label.zh}${counts.length === 0 ? '' : `（另有${counts.join('、')}）`}`
}

const documentLine = ({ id, title, counts }: DocumentCoverage): readonly string[] => [
  `${id} 《${shortened(title)}》`,
  ...[counts.clauses, counts.committing, counts.covered, counts.partly, counts.listed, counts.open].map(String),
  counts.reported === 0 ? '—' : `${counts.reportedAnswered}/${counts.reported}`,
]

function totalLine(documents: readonly DocumentCoverage[]): readonly string[] {
  const sum = (of: keyof DocumentCoverage['counts']) => documents.reduce((all, { counts }) => all + counts[of], 0)
  const numbers = (['clauses', 'committing', 'covered', 'partly', 'listed', 'open'] as const).map((of) =>
    String(sum(of)),
  )
  return ['合计', ...numbers, `${sum('reportedAnswered')}/${sum('reported')}`]
}

function clauseTable({ id, title, clauses }: DocumentCoverage): readonly string[] {
  const lines = clauses.map((clause) => [clause.ref, String(clause.commits), stateOf(clause), detailOf(clause)])
  return ['', `《${title}》（${id}）`, ...aligned([['条款', '任务数', '情况', '定义或理由'], ...lines])]
}

function stateOf({ state, why }: ClauseCoverage): string {
  if (state === 'free') return why === null ? '无任务' : whyNames[why]
  return { covered: '已建机制', partly: '部分建立', listed: '已说明', open: '未建机制' }[state]
}

function detailOf({ state, answers, reason, mentions }: ClauseCoverage): string {
  if (state === 'listed') return reason?.zh ?? ''
  const names = namesOf(answers.length > 0 ? answers : mentions)
  return state === 'partly' ? `${names}；未含：${reason?.zh ?? ''}` : names
}

const namesOf = (answers: readonly Answer[]): string =>
  answers.map(({ kind, id }) => `${kindNames[kind].zh} ${id}`).join('、')

function openLines({ rows, documents, isComplete }: Coverage): readonly string[] {
  const empty = rows.filter(({ definitions }) => definitions.length === 0)
  const unused =
    empty.length === 0
      ? '33项机制均有定义。'
      : `${empty.length}项机制没有定义（${empty.map(({ id }) => id).join('、')}）。`
  if (isComplete) return [`${unused}有任务的条款均已建机制或已说明原因。`]
  const open = documents.flatMap(({ id, clauses }) =>
    clauses.filter(({ state }) => state === 'open').map((clause) => openLine(id, clause)),
  )
  return [...open, `${unused}${open.length}个有任务的条款未建机制。`]
}

function openLine(document: string, { ref, heading, commits, mentions }: ClauseCoverage): string {
  const kinds = [...new Set(mentions.map(({ kind }) => kindNames[kind].zh))].join('、')
  const only = mentions.length === 0 ? '' : `；仅有${kinds}提及`
  return `未建机制：${document} ${ref}${heading === null ? '' : ` ${heading}`}（${commits} 项${only}）`
}

const titleLimit = 22
const shortened = (title: string): string => (title.length > titleLimit ? `${title.slice(0, titleLimit)}…` : title)
