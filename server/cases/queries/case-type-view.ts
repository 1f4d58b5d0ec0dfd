import type { CaseTypeDetail, CaseTypeItem } from '@linchpin/api'
import { type CaseType, ofKind } from '@linchpin/pack-kit'
import { ProblemError } from '../../platform/problem/index.ts'
import { isGivenAtOpening } from '../lifecycle/decide-open.ts'
import { caseFields } from './case-fields.ts'
import { openByType } from './case-types.store.ts'
import { namesOf, stateName, type Viewing } from './case-view.ts'
import type { Asking } from './case-where.store.ts'

type Reading = Asking & Viewing

/** The kinds of cases that the person may open or sees some of. */
export async function caseTypeItems(reading: Reading): Promise<CaseTypeItem[]> {
  const counts = await openByType(reading.services.db, reading)
  return reading.services.types.current
    .map((caseType) => typeItem(reading, caseType, counts))
    .filter(({ mayOpen, open, ever }) => mayOpen || open > 0 || ever)
    .map(({ ever: _ever, ...item }) => item)
}

export async function caseTypeDetail(reading: Reading, type: string): Promise<CaseTypeDetail> {
  const { services } = reading
  const caseType = services.types.named(type)
  if (caseType === undefined) throw new ProblemError('case-type-unknown', { type })
  const { ever: _ever, ...item } = typeItem(reading, caseType, await openByType(services.db, reading))
  const subject = services.pack && ofKind(services.pack, 'register').find(({ id }) => id === caseType.subject)
  return {
    ...item,
    note: caseType.note,
    subject: subject ? { register: subject.id, label: subject.label } : null,
    fields: caseFields(caseType.fields),
    atOpening: Object.keys(caseType.fields).filter((name) => isGivenAtOpening(caseType, name)),
    deadline: caseType.deadline,
    states: Object.keys(caseType.states).map((state) => stateName(caseType, state)),
    moves: Object.entries(caseType.moves).map(([id, { label, from, to }]) => ({ id, label, from: [...from], to })),
    names: namesOf(services, [], caseType),
  }
}

type Counts = Awaited<ReturnType<typeof openByType>>

function typeItem({ services, who }: Viewing, caseType: CaseType, counts: Counts) {
  const { id, label, rows, openedBy } = caseType
  const principal = Object.entries(services.pack?.principal ?? {}).find(([, of]) => of === id)?.[0] ?? null
  const mayOpen = who.permissions.has('cases.open') && who.assignments.some(({ role }) => openedBy.includes(role))
  const { open = 0, late = 0 } = counts.get(id) ?? {}
  return { id, label, rows: [...rows], principal, mayOpen, open, late, ever: counts.has(id) }
}
