/** Fields that those fill in who keep the register: nobody else says anything there. */
import type { Fault, Values } from './entry-values.ts'
import type { KnownRegister } from './known-registers.ts'
import type { Standing } from './may-see-register.ts'

/** What is said there by somebody who may not. */
export const saidForKeepers = (register: KnownRegister, standing: Standing, said: Values): readonly Fault[] =>
  standing === 'keeper'
    ? []
    : Object.keys(said)
        .filter((field) => register.definition.fields[field]?.forKeepers !== undefined)
        .map((field) => ({ field, message: { zh: '由维护单位填写', en: 'it is for those who keep the register' } }))

/** With what such fields hold in an entry that is new. */
export function withKeepersValues({ definition }: KnownRegister, standing: Standing, values: Values): Values {
  if (standing === 'keeper') return values
  const held = Object.entries(definition.fields).flatMap(([name, { forKeepers }]) =>
    typeof forKeepers === 'string' && (values[name] ?? null) === null ? [[name, forKeepers] as const] : [],
  )
  return { ...values, ...Object.fromEntries(held) }
}
