/** The registers of a pack as this room works with them: what is seen from each, by which column, and what it is of. */
import { type CityPack, type Field, lineOf, ofKind, type Register, seenFields } from '@linchpin/pack-kit'
import { fieldColumn, type RegisterForm, registerForm } from './register-form.ts'

/** A field of the register, or of one that it is of. */
export interface SeenField {
  readonly name: string
  readonly field: Field
  /** 0: the register's own; 1: of the register that it is of; and so on. */
  readonly level: number
  readonly column: string
}
export interface KnownRegister {
  readonly id: string
  readonly definition: Register
  readonly form: RegisterForm
  /** The register that it is of, the one that this is of, and so on. */
  readonly above: readonly KnownRegister[]
  /** The key and the name first, then its own, then those of the registers above. */
  readonly seen: ReadonlyMap<string, SeenField>
  readonly keyField: SeenField
  /** What stands before the numbers of entries that come in without a key; `null`: whoever enters something gives its key. */
  readonly numbered: string | null
  /** What an entry is called by; `null`: by its key. */
  readonly nameField: SeenField | null
  /** Own fields that say whose an entry is. */
  readonly scopeFields: ScopeFields
  /** At which level the entries are the city's enterprises. */
  readonly enterpriseLevel: number | null
}
/** The names of fields that name bodies, chains, enterprises. */
export interface ScopeFields {
  readonly bodies: readonly string[]
  readonly chains: readonly string[]
  readonly enterprises: readonly string[]
}
export interface KnownRegisters {
  readonly all: readonly KnownRegister[]
  readonly get: (id: string) => KnownRegister | undefined
  /** Registers whose entries are about entries of this one. */
  readonly dependents: (id: string) => readonly KnownRegister[]
  /** The register of the city's enterprises. */
  readonly enterprises: string | null
}

export function knownRegisters(pack: CityPack | undefined): KnownRegisters {
  const definitions = pack === undefined ? [] : ofKind(pack, 'register')
  const enterprises = pack?.principal.enterprises ?? null
  const byId = new Map(definitions.map((each) => [each.id, each]))
  const view = { find: (_kind: 'register', id: string) => byId.get(id) }
  const chains = new Set(pack === undefined ? [] : ofKind(pack, 'chain').map(({ id }) => id))
  const made = new Map<string, KnownRegister>()
  const make = (definition: Register): KnownRegister => {
    const known = made.get(definition.id)
    if (known !== undefined) return known
    const line = lineOf(view, definition.id)
    const register = {
      id: definition.id,
      definition,
      form: registerForm(definition),
      above: line.slice(1).map(make),
      ...seenIn(line, seenFields(view, {}, definition.id)),
      scopeFields: scopeFieldsOf(definition, chains, enterprises),
      enterpriseLevel: levelWhere(line, ({ id }) => id === enterprises),
    }
    made.set(definition.id, register)
    return register
  }
  const all = definitions.map(make)
  const dependents = (id: string) => all.filter(({ above }) => above[0]?.id === id)
  return { all, get: (id) => made.get(id), dependents, enterprises }
}

/** A choice is one of chains where all that it offers are chains. */
function scopeFieldsOf({ fields }: Register, chains: ReadonlySet<string>, enterprises: string | null): ScopeFields {
  const named = (isIt: (field: Field) => boolean) => Object.keys(fields).filter((name) => isIt(fields[name] as Field))
  return {
    bodies: named(({ kind }) => kind === 'body'),
    chains: named((field) => field.kind === 'choice' && Object.keys(field.options).every((key) => chains.has(key))),
    enterprises: named((field) => field.kind === 'entry' && field.register === enterprises),
  }
}

function seenIn(line: readonly Register[], fields: Readonly<Record<string, Field>>) {
  const key = line[0]?.key ?? ''
  const name = nameIn(line)
  const levelOf = (field: string) => levelWhere(line, (each) => Object.hasOwn(each.fields, field)) ?? 0
  const inOrder = Object.keys(fields).sort((a, b) => levelOf(a) - levelOf(b))
  const ordered = [...new Set([key, ...(name === null ? [] : [name]), ...inOrder])]
  const seen = new Map(
    ordered.map((each) => {
      const field = fields[each] as Field
      return [each, { name: each, field, level: levelOf(each), column: fieldColumn(each) }]
    }),
  )
  const keyField = seen.get(key) as SeenField
  const { field, level } = keyField
  const numbered = level === 0 && field.kind === 'text' ? (field.numbered ?? null) : null
  return { seen, keyField, numbered, nameField: name === null ? null : (seen.get(name) as SeenField) }
}

/** What people call an entry by: a field called so, a key in words, or what the entry is about. */
function nameIn([own, ...above]: readonly Register[]): string | null {
  if (own === undefined) return null
  const isText = (name: string) => {
    const field = Object.hasOwn(own.fields, name) ? own.fields[name] : undefined
    return field?.kind === 'text' && !field.many && !field.personal
  }
  const named = ['name', 'title'].find(isText)
  if (named !== undefined) return named
  if (above.length > 0 && !Object.hasOwn(own.fields, own.key)) return nameIn(above)
  return isText(own.key) ? own.key : null
}

function levelWhere(line: readonly Register[], isIt: (register: Register) => boolean): number | null {
  const level = line.findIndex(isIt)
  return level === -1 ? null : level
}
