/**
 * The links that count on a day, as SQL. Each pair of firms once: where several sources name it, the more confident holds, then the
 * newer. Firms that are known by name only stand for the one with a code that is called so.
 */
import { type SQL, sql } from 'drizzle-orm'

export const confidences = ['low', 'medium', 'high'] as const
export type Confidence = (typeof confidences)[number]

/** Rows `supplier`, `customer`, `value`, `lines`, `source`; `ends` narrows by the ends `s.id` and `c.id` of the firms. */
export function heldLinks(asOf: string, ends: SQL = sql`true`): SQL {
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
