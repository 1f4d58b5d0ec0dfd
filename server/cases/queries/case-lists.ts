import type { CaseBoard, CaseBoardQuery, CaseCounts, CaseFilter, CaseList, CaseQuery } from '@linchpin/api'
import type { Label } from '@linchpin/pack-kit'
import type { z } from 'zod'
import { ProblemError } from '../../platform/problem/index.ts'
import type { CaseLight } from '../deadlines/case-light.ts'
import { type CountRow, caseBoard, caseCounts, casePage, caseTotal } from './case-list.store.ts'
import { bodyLabel, caseRows, namesOf, stateName, type Viewing } from './case-view.ts'
import type { Asking } from './case-where.store.ts'

type Reading = Asking & Viewing

export async function listOf(reading: Reading, query: CaseQuery): Promise<CaseList> {
  const { db } = reading.services
  const { sort, after, limit, columns, ...filter } = query
  const names = columns?.split(',').filter(Boolean) ?? []
  const [{ items, next }, total] = await Promise.all([
    casePage(db, filter, reading, { sort, after, limit }),
    caseTotal(db, filter, reading),
  ])
  return { items: await caseRows(reading, items, names), total, next, names: namesOf(reading.services, items) }
}

export async function boardOf(reading: Reading, query: z.infer<typeof CaseBoardQuery>): Promise<CaseBoard> {
  const { services } = reading
  const { limit, ...filter } = query
  const caseType = services.types.named(query.type)
  if (caseType === undefined) throw new ProblemError('case-type-unknown', { type: query.type })
  const found = await caseBoard(services.db, filter, reading, limit)
  // Cases that run under an older definition may stand in states that the one in force does not have.
  const states = [...new Set([...Object.keys(caseType.states), ...found.map(({ state }) => state)])]
  const columns = states.map(async (state) => {
    const column = found.find((each) => each.state === state)
    const items = await caseRows(reading, column?.items ?? [])
    return { state: stateName(caseType, state), count: column?.count ?? 0, items }
  })
  return {
    columns: await Promise.all(columns),
    names: namesOf(
      services,
      found.flatMap(({ items }) => items),
    ),
  }
}

export async function countsOf(reading: Reading, filter: CaseFilter): Promise<CaseCounts> {
  const { services } = reading
  const rows = await caseCounts(services.db, filter, reading)
  const by = (kind: CountRow['by']) => rows.filter((row) => row.by === kind).sort((a, b) => b.count - a.count)
  const types = new Map<string, number>()
  for (const { type, count } of by('state')) types.set(type ?? '', (types.get(type ?? '') ?? 0) + count)
  const typeLabel = (type: string) => services.types.named(type)?.label ?? { zh: type, en: type }
  const labelled = (kind: CountRow['by'], label: (key: string) => Label) =>
    by(kind).map(({ key, count }) => ({ key, label: label(key), count }))
  return {
    total: [...types.values()].reduce((sum, each) => sum + each, 0),
    states: by('state').map(({ type, key, count }) => {
      const caseType = services.types.named(type ?? '')
      const label = caseType ? stateName(caseType, key).label : { zh: key, en: key }
      return { type: type ?? '', key, label, count }
    }),
    lights: by('light').map(({ key, count }) => ({ key: key as CaseLight, count })),
    types: [...types].sort(([, a], [, b]) => b - a).map(([key, count]) => ({ key, label: typeLabel(key), count })),
    bodies: labelled('lead', (id) => bodyLabel(services, id)),
    districts: labelled('district', (id) => bodyLabel(services, id)),
    chains: labelled('chain', (id) => services.chainLabels[id] ?? { zh: id, en: id }),
  }
}
