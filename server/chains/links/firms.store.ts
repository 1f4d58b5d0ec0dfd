/** Firms of supply links: one row for each code or name that a source gives, and which of them are the same. */
import { sql } from 'drizzle-orm'
import type { Transaction } from '../../platform/database/index.ts'
import { type KnownRegisters, tableOf } from '../../registers/index.ts'
import type { FirmToAdd } from './firm-identity.ts'

export { nameFormOf } from './firm-identity.ts'

/** Until the transaction ends, nobody else names firms: of two who do so at once neither would see whom the other one means. */
export async function nameInTurn(tx: Transaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('linchpin supply firms ' || current_schema))`)
}

/** Adds those that are not there, and says which number each has. */
export async function addFirms(tx: Transaction, firms: readonly FirmToAdd[]): Promise<ReadonlyMap<string, number>> {
  const rows = [...new Map(firms.map((firm) => [firm.identity, firm])).values()]
  if (rows.length === 0) return new Map()
  await nameInTurn(tx)
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
 * so, none of them, whichever of them came first.
 */
export async function settleNames(tx: Transaction, registers: KnownRegisters): Promise<void> {
  const enterprises = registers.get(registers.enterprises ?? '')
  const name = enterprises?.nameField
  if (enterprises !== undefined && name !== null && name !== undefined) {
    await tx.execute(sql`
      insert into supply_firm (identity, code, name, name_form)
      select distinct on (e.key) 'code:' || e.key, e.key, e.${sql.identifier(name.column)}, f.name_form
      from supply_firm f join ${tableOf(enterprises)} e on e.search in (f.name_form, replace(f.name_form, '有限公司', '有限责任公司'))
      where f.code is null and f.same_as is null
      on conflict (identity) do update set name = excluded.name, name_form = excluded.name_form
        where supply_firm.name_form is null`)
  }
  const entry =
    enterprises === undefined
      ? sql`null`
      : sql`(select e.key from ${tableOf(enterprises)} e
    where e.key = f.code and e.state = 'admitted')`
  await tx.execute(sql`
    update supply_firm f set same_as = known.id
    from supply_firm own left join (
      select name_form, coalesce(case when count(entry) = 1 then min(id) filter (where entry is not null) end,
        case when count(*) = 1 then min(id) end) as id
      from (select f.id, f.name_form, ${entry} as entry from supply_firm f
        where f.code is not null and f.name_form in (select name_form from supply_firm where code is null)) coded
      group by name_form) known on known.name_form = own.name_form
    where f.id = own.id and own.code is null and own.name_form is not null and f.same_as is distinct from known.id`)
}
