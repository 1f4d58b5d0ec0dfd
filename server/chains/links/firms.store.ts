/** Firms of supply links: one row for each code or name that a source gives, and which of them are the same. */
import { sql } from 'drizzle-orm'
import type { Transaction } from '../../platform/database/index.ts'
import type { KnownRegisters } from '../../registers/index.ts'
import type { FirmToAdd } from './firm-identity.ts'

export { nameFormOf } from './firm-identity.ts'

/** Adds those that are not there, and says which number each has. */
export async function addFirms(tx: Transaction, firms: readonly FirmToAdd[]): Promise<ReadonlyMap<string, number>> {
  const rows = [...new Map(firms.map((firm) => [firm.identity, firm])).values()]
  if (rows.length === 0) return new Map()
  const given = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
    as g(identity text, code text, name text, "nameForm" text)`
  await tx.execute(sql`
    insert into supply_firm (identity, code, name, name_form) select identity, code, name, "nameForm" from ${given}
    order by identity on conflict (identity) do nothing`)
  const { rows: found } = await tx.execute<{ identity: string; id: number }>(sql`
    select f.identity, f.id from supply_firm f join ${given} on g.identity = f.identity`)
  return new Map(found.map(({ identity, id }) => [identity, id]))
}

/**
 * Firms that are known by name only are the one with a code that is called so, of the city's enterprises first; where several are called
 * so, none of them.
 */
export async function settleNames(tx: Transaction, registers: KnownRegisters): Promise<void> {
  const enterprises = registers.get(registers.enterprises ?? '')
  const name = enterprises?.nameField
  if (enterprises !== undefined && name !== null && name !== undefined) {
    const table = sql.raw(`"${enterprises.form.table}"`)
    await tx.execute(sql`
      insert into supply_firm (identity, code, name, name_form)
      select distinct on (e.key) 'code:' || e.key, e.key, e.${sql.identifier(name.column)}, f.name_form
      from supply_firm f join ${table} e on e.search in (f.name_form, replace(f.name_form, '有限公司', '有限责任公司'))
      where f.code is null and f.same_as is null
      on conflict (identity) do update set name = excluded.name, name_form = excluded.name_form
        where supply_firm.name_form is null`)
  }
  await tx.execute(sql`
    update supply_firm f set same_as = known.id
    from (select name_form, min(id) as id from supply_firm where code is not null and name_form is not null
      group by name_form having count(*) = 1) known
    where f.code is null and f.name_form = known.name_form and f.same_as is distinct from known.id`)
}
