/**
 * The links that count on a day, as SQL. Each pair of firms once: where several sources name it, the more confident holds, then the
 * newer. Firms that are known by name only stand for the one with a code that is called so.
 *
 * Those of today are kept in a table, made anew by whoever asks first after a source has changed.
 */
import { type SQL, sql } from 'drizzle-orm'
import { dayInChina } from '../../people/index.ts'
import type { Transaction } from '../../platform/database/index.ts'
import type { ChainsServices } from '../services.ts'
import { settleSurvey } from './survey-links.store.ts'

/** A query of `supplier`, `customer`, `value`, `lines`, `source`; `touching`: numbers of the firms of which one is at an end. */
export async function heldLinks(services: ChainsServices, asOf: string, touching?: SQL): Promise<SQL> {
  await settleSurvey(services)
  const today = dayInChina(services.now())
  if (asOf !== today) return heldOn(asOf, touching)
  await settleToday(services, today)
  return touching === undefined
    ? sql`select supplier, customer, value, lines, source from held_link`
    : sql`select supplier, customer, value, lines, source from held_link
        where supplier in (${touching}) or customer in (${touching})`
}

function heldOn(asOf: string, touching?: SQL): SQL {
  const named = sql`select id from supply_firm where coalesce(same_as, id) in (${touching})`
  const ends = touching === undefined ? sql`true` : sql`(l.supplier in (${named}) or l.customer in (${named}))`
  return sql`
    select distinct on (supplier, customer) supplier, customer, value, lines, source from (
      select coalesce(s.same_as, s.id) as supplier, coalesce(c.same_as, c.id) as customer, l.source,
        sum(l.value) as value, sum(l.lines)::float8 as lines, max(l.as_of) as as_of,
        array_position(array['low', 'medium', 'high'], max(o.confidence)) as confidence
      from supply_link l join link_source o on o.id = l.source and o.state = 'held'
        join supply_firm s on s.id = l.supplier join supply_firm c on c.id = l.customer
      where l.as_of <= ${asOf}::date and l.until > ${asOf}::date and ${ends}
      group by 1, 2, 3) found
    where supplier <> customer
    order by supplier, customer, confidence desc, as_of desc, source desc`
}

async function settleToday({ db }: ChainsServices, today: string): Promise<void> {
  if (await isSettled(db, today)) return
  await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('linchpin held links ' || current_schema))`)
    if (await isSettled(tx, today)) return
    await tx.execute(sql`set local work_mem = '64MB'; set local statement_timeout = 0; truncate held_link, held_links_of;
      drop index held_link_value, held_link_supplier, held_link_customer`)
    // The version first: what changes meanwhile is found by the next who asks.
    await tx.execute(sql`insert into held_links_of (day, version) ${versionOn(today)}`)
    await tx.execute(sql`insert into held_link (supplier, customer, value, lines, source) ${heldOn(today)}`)
    await tx.execute(sql`create index held_link_value on held_link (value desc, supplier, customer);
      create index held_link_supplier on held_link (supplier); create index held_link_customer on held_link (customer);
      analyze held_link`)
  })
}

/** Whatever changes links changes their source with them; that two names are one firm is found in the same step. */
const versionOn = (day: string): SQL => sql`
  select ${day}::date as day, md5(coalesce(string_agg(
    concat_ws(' ', id, as_of, confidence, counts, preview->>'version'), ',' order by id), '')) as version
  from link_source where state = 'held'`

async function isSettled(db: Pick<Transaction, 'execute'>, today: string): Promise<boolean> {
  const { rows } = await db.execute(sql`select from held_links_of natural join (${versionOn(today)}) now`)
  return rows.length > 0
}
