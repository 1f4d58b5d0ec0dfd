import type { CaseTally, CaseTallyQuery } from '@linchpin/api'
import { caseTally } from './case-tally.store.ts'
import { bodyLabel, type Viewing } from './case-view.ts'
import type { Asking } from './case-where.store.ts'

/** Open cases by light, as the first pages show them: in all, and by chain, district or leading body. */
export async function tallyOf(reading: Asking & Viewing, query: CaseTallyQuery): Promise<CaseTally> {
  const { services } = reading
  const rows = await caseTally(services.db, query, reading)
  const labelOf = (key: string) =>
    query.by === 'chain' ? (services.chainLabels[key] ?? { zh: key, en: key }) : bodyLabel(services, key)
  return {
    total: rows.flatMap(({ key, ...counts }) => (key === null ? [counts] : [])),
    groups: rows.flatMap(({ key, ...counts }) => (key === null ? [] : [{ key, label: labelOf(key), ...counts }])),
  }
}
