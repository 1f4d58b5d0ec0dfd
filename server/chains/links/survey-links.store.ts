/** The register of supply links as a source of links: made anew when the register has changed, and by nothing else. */
import { sql } from 'drizzle-orm'
import { dayInChina } from '../../people/index.ts'
import type { Transaction } from '../../platform/database/index.ts'
import type { KnownRegister } from '../../registers/index.ts'
import type { ChainsServices } from '../services.ts'
import { firmOf } from './firm-identity.ts'
import { addFirms, settleNames } from './firms.store.ts'

/** Brings the links of the register up to its entries. One query where nothing has changed. */
export async function settleSurvey(services: ChainsServices): Promise<void> {
  const register = surveyOf(services)
  if (register === undefined) return
  const version = await versionOf(services.db, register.id)
  if (version === (await versionHeld(services.db, register.id))) return
  await services.db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('linchpin survey links ' || current_schema))`)
    const now = await versionOf(tx, register.id)
    if (now === (await versionHeld(tx, register.id))) return
    await writeSurvey(tx, services, register, now)
  })
}

const surveyOf = ({ pack, registers }: ChainsServices): KnownRegister | undefined =>
  registers.get(pack?.principal.supplyLinks ?? '')

type Reader = Pick<Transaction, 'execute'>

async function versionOf(db: Reader, register: string): Promise<number> {
  const { rows } = await db.execute<{ version: string }>(
    sql`select version from register_table where register = ${register}`,
  )
  return Number(rows[0]?.version ?? 0)
}

const deliveryOf = (register: string) => `register:${register}`

async function versionHeld(db: Reader, register: string): Promise<number | undefined> {
  const { rows } = await db.execute<{ version: number | null }>(
    sql`select (preview->>'version')::float8 as version from link_source where delivery = ${deliveryOf(register)}`,
  )
  return rows[0]?.version ?? undefined
}

interface SurveyEntry extends Record<string, unknown> {
  readonly customer: string | null
  readonly customerName: string | null
  readonly supplier: string | null
  readonly supplierName: string | null
  readonly product: string
  readonly amount: string | null
  readonly asOf: string
  readonly invented: boolean
}

async function entriesOf(tx: Reader, register: KnownRegister): Promise<readonly SurveyEntry[]> {
  const field = (name: string) => sql.identifier(register.seen.get(name)?.column ?? 'key')
  const { rows } = await tx.execute<SurveyEntry>(sql`
    select ${field('customer')} as customer, ${field('customerName')} as "customerName",
      ${field('supplier')} as supplier, ${field('supplierName')} as "supplierName",
      coalesce(${field('productName')}, '') as product, ${field('amount')} as amount,
      coalesce(${field('asOf')}, (changed_at at time zone 'Asia/Shanghai')::date)::text as "asOf", invented
    from ${sql.raw(`"${register.form.table}"`)} where state = 'admitted'`)
  return rows
}

interface SurveyLink {
  readonly supplier: number
  readonly customer: number
  readonly value: number
  readonly asOf: string
  readonly until: string
}

async function writeSurvey(
  tx: Transaction,
  { pack, registers, now }: ChainsServices,
  register: KnownRegister,
  version: number,
): Promise<void> {
  const entries = await entriesOf(tx, register)
  const ends = entries.map(({ customer, customerName, supplier, supplierName }) => ({
    supplier: firmOf({ code: supplier, name: supplierName }),
    customer: firmOf({ code: customer, name: customerName }),
  }))
  const numbers = await addFirms(
    tx,
    ends.flatMap(({ supplier, customer }) => [supplier, customer].filter((firm) => firm !== null)),
  )
  await settleNames(tx, registers)
  const refused: Record<string, number> = {}
  const refuse = (reason: string): readonly [] => {
    refused[reason] = (refused[reason] ?? 0) + 1
    return []
  }
  const given = entries.flatMap((entry, at) => {
    const supplier = numbers.get(ends[at]?.supplier?.identity ?? '')
    const customer = numbers.get(ends[at]?.customer?.identity ?? '')
    const value = Number(entry.amount ?? 0)
    if (supplier === undefined) return refuse('no-supplier')
    if (customer === undefined) return refuse('no-customer')
    if (supplier === customer) return refuse('self')
    if (entry.amount === null) return refuse('amount-missing')
    if (!(value > 0)) return refuse('amount-not-positive')
    return [{ supplier, customer, value, asOf: entry.asOf, product: entry.product }]
  })
  const links = heldFrom(given)
  const counts = { lines: entries.length, links: links.length, firms: numbers.size, refused }
  const day = dayInChina(now())
  const asOf = given.reduce((latest, each) => (each.asOf > latest ? each.asOf : latest), '') || day
  const { rows } = await tx.execute<{ id: number }>(sql`
    insert into link_source (kind, state, delivery, name, as_of, confidence, counts, preview, is_invented, person_id, person_name, created_at)
    values ('register', 'held', ${deliveryOf(register.id)}, ${register.definition.label.zh}, ${asOf}, 'medium',
      ${JSON.stringify(counts)}::jsonb, ${JSON.stringify({ version })}::jsonb, ${entries.some(({ invented }) => invented)},
      'system', ${pack?.label.zh ?? ''}, ${now().toISOString()})
    on conflict (delivery) do update set as_of = excluded.as_of, counts = excluded.counts, preview = excluded.preview,
      is_invented = excluded.is_invented
    returning id`)
  const source = rows[0]?.id
  await tx.execute(sql`delete from supply_link where source = ${source} and part = 0`)
  await tx.execute(sql`
    insert into supply_link (source, supplier, customer, value, lines, as_of, until)
    select ${source}::int, supplier, customer, sum(value), count(*), "asOf", until
    from jsonb_to_recordset(${JSON.stringify(links)}::jsonb)
      as g(supplier int, customer int, value float8, "asOf" date, until date)
    group by supplier, customer, "asOf", until`)
}

/** Of entries on the same two firms and the same product, each holds until the next. */
function heldFrom(given: readonly (Omit<SurveyLink, 'until'> & { readonly product: string })[]): readonly SurveyLink[] {
  const groups = new Map<string, (typeof given)[number][]>()
  for (const each of given) {
    const key = `${each.supplier} ${each.customer} ${each.product}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [each])
    else group.push(each)
  }
  return [...groups.values()].flatMap((group) => {
    const days = [...new Set(group.map(({ asOf }) => asOf))].sort()
    return group.map(({ product: _, ...link }) => ({
      ...link,
      until: days[days.indexOf(link.asOf) + 1] ?? 'infinity',
    }))
  })
}
