/** An entry belongs where those entries belong that its fields with `belongs` name, as they are when it is written. */
import { type SQL, sql } from 'drizzle-orm'
import type { KnownRegister } from './known-registers.ts'
import { fieldColumn, tableName } from './register-form.ts'

/** What `bodies` or `chains` of the row `r` is to hold. */
export function withPointed({ definition }: KnownRegister, column: 'bodies' | 'chains'): SQL {
  const own = `r."${column}"`
  const pointed = Object.entries(definition.fields).flatMap(([name, field]) =>
    field.kind === 'entry' && field.belongs
      ? [`select unnest(p."${column}") from "${tableName(field.register)}" p where p.key = ${named(name, field.many)}`]
      : [],
  )
  if (pointed.length === 0) return sql.raw(own)
  const all = [`select unnest(${own})`, ...pointed].join(' union ')
  return sql.raw(`(select array_agg(id order by id) from (${all}) as belongs(id))`)
}

const named = (field: string, isMany = false): string =>
  isMany ? `any(r."${fieldColumn(field)}")` : `r."${fieldColumn(field)}"`
