import type { CaseField, CaseTypeDetail } from '@linchpin/api'

/** The columns that a list shows by itself, in the order in which officials expect them; `v.` before a field of the type. */
const ofPrincipal: Readonly<Record<string, readonly string[]>> = {
  task: [
    ...['number', 'light', 'title', 'lead', 'v.cooperating', 'due', 'state', 'v.due', 'v.standing', 'v.progress'],
    ...['v.keyTask', 'v.basis'],
  ],
  problem: [
    ...['number', 'light', 'subject', 'title', 'v.type', 'openedAt', 'lead', 'due', 'state', 'v.due', 'v.plan'],
    ...['v.result', 'closedAt', 'v.rating'],
  ],
  project: [
    ...['number', 'light', 'title', 'chains', 'districts', 's.investment', 's.plannedThisYear', 's.doneThisYear'],
    ...['state', 'v.nextStep', 'due', 'v.progress', 's.issues', 'lead'],
  ],
  supervisionOrder: ['number', 'light', 'title', 'v.form', 'lead', 'due', 'state', 'v.due', 'openedAt', 'v.about'],
}
const fieldsOfOthers = 4

export const fieldColumn = (name: string): string => `v.${name}`
export const fieldOfColumn = (key: string): string | undefined => (key.startsWith('v.') ? key.slice(2) : undefined)

/** Keys of the columns in view before anybody chose. `undefined`: cases of several types. */
export function shownKeys(type: CaseTypeDetail | undefined): readonly string[] {
  if (type === undefined) return ['number', 'light', 'title', 'type', 'lead', 'state', 'due', 'handler', 'openedAt']
  const own = type.principal === null ? undefined : ofPrincipal[type.principal]
  if (own !== undefined) return own
  const others = columnFields(type).slice(0, fieldsOfOthers)
  const subject = type.subject === null ? [] : ['subject']
  const lead = hasLead(type) ? ['lead'] : []
  const end = ['state', 'due', 'openedAt']
  return ['number', 'light', 'title', ...subject, ...others.map(({ name }) => fieldColumn(name)), ...lead, ...end]
}

/** Fields that make columns: not those that stand in the row already, as its title or its lead. */
export function columnFields(type: CaseTypeDetail): readonly CaseField[] {
  const taken = new Set([titleField(type)?.name, leadField(type)?.name])
  return type.fields.filter(({ name, kind }) => kind !== 'file' && !taken.has(name))
}

/** As the server names cases: the first required text, and where a case has a subject and no such text, the subject. */
export function titleField({ fields }: CaseTypeDetail): CaseField | undefined {
  return fields.find(
    ({ kind, isRequired, isPersonal, isMany }) => kind === 'text' && isRequired && !isPersonal && !isMany,
  )
}

export const leadField = ({ fields }: CaseTypeDetail): CaseField | undefined =>
  fields.find(({ kind, isMany }) => kind === 'body' && !isMany) ?? fields.find(({ kind }) => kind === 'body')

const hasLead = (type: CaseTypeDetail): boolean => leadField(type) !== undefined

/** What a case is about, in the word that people use for it. */
export const aboutEnterprises = ({ principal }: Pick<CaseTypeDetail, 'principal'>): boolean =>
  ['problem', 'visit', 'pass'].includes(principal ?? '')
