/** Invented enterprises as lines that COPY reads: the same for the same seed. */
import { once } from 'node:events'
import { checkCharacter } from '@linchpin/kernels/quantity'
import { type CityPack, ofKind } from '@linchpin/pack-kit'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { searchForm } from '../../server/documents/index.ts'
import type { KnownRegister } from '../../server/registers/index.ts'
import { seeded } from '../seeded.ts'

const firsts = [...'华中新天海金宏盛永瑞安康恒泰明达科力源丰祥荣德信和利通辉龙凯博远']
const trades = ['轴承', '机电', '化工', '食品', '纺织', '材料', '医药', '电子', '汽配', '阀门', '模具', '铸造']
const forms = ['有限公司', '有限责任公司', '股份有限公司', '厂']
/** How much of each kind of value is missing. */
const missing = { number: 0.3, money: 0.25, text: 0.2, date: 0.2, choice: 0.3, flag: 0.1 } as const

export const creditCode = (index: number): string => {
  // Within a district spread over the order of keys, as codes of many years are; districts lie one after the other.
  const mixed = (Math.imul(index + 1, 0x9e3779b1) >>> 0) % 1_000_000_000
  const first = `91990${String(index % 16).padStart(2, '0')}0${String(mixed).padStart(9, '0')}`
  return `${first}${checkCharacter(first)}`
}

/** Fills rows `from` to `until` into the register's table. */
export async function fillEnterprises(
  client: pg.PoolClient,
  pack: CityPack,
  register: KnownRegister,
  from: number,
  until: number,
) {
  const columns = columnsOf(pack, register)
  const names = columns.map(({ name }) => `"${name}"`).join(', ')
  const into = client.query(copyFrom(`copy "${register.form.table}" (${names}) from stdin`))
  const random = seeded(from + 7)
  let lines = ''
  for (let index = from; index < until; index++) {
    const firm = firmOf(index, pack, random)
    lines += `${columns.map(({ value }) => value(firm, random)).join('\t')}\n`
    if (lines.length < 1 << 18) continue
    if (!into.write(lines)) await once(into, 'drain')
    lines = ''
  }
  into.end(lines)
  await once(into, 'finish')
}

interface Firm {
  readonly index: number
  readonly code: string
  readonly name: string
  readonly district: string
  readonly chain: string | null
}

const districtsOf = (pack: CityPack) =>
  ofKind(pack, 'body').flatMap(({ id, bodyKind }) => (bodyKind === 'district' ? [id] : []))
const chainsOf = (pack: CityPack) => ofKind(pack, 'chain').map(({ id }) => id)

function firmOf(index: number, pack: CityPack, random: () => number): Firm {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  // Few characters are common and many are rare, as in names.
  const rare = String.fromCodePoint(0x4e00 + Math.floor(random() ** 2 * 3000))
  return {
    index,
    code: creditCode(index),
    name: `云渚${pick(firsts)}${pick(firsts)}${rare}${pick(trades)}${pick(forms)}`,
    district: districts(pack)[index % districts(pack).length] as string,
    chain: random() < 0.35 ? pick(chains(pack)) : null,
  }
}

const districts = keptOnce(districtsOf)
const chains = keptOnce(chainsOf)

function keptOnce<T>(make: (pack: CityPack) => T): (pack: CityPack) => T {
  let made: T | undefined
  return (pack) => {
    made ??= make(pack)
    return made
  }
}

interface CopyColumn {
  readonly name: string
  readonly value: (firm: Firm, random: () => number) => string | number
}

function columnsOf(_pack: CityPack, { definition, seen }: KnownRegister): readonly CopyColumn[] {
  const own: CopyColumn[] = Object.entries(definition.fields).map(([name, field]) => {
    const column = seen.get(name)?.column ?? name
    const known = knownValue[name]
    if (known !== undefined) return { name: column, value: known }
    if (field.many || !(field.kind in missing)) return { name: column, value: () => '\\N' }
    const share = missing[field.kind as keyof typeof missing]
    const options = field.kind === 'choice' ? Object.keys(field.options) : []
    return { name: column, value: (_, random) => (random() < share ? '\\N' : drawn(field.kind, options, random)) }
  })
  return [
    { name: 'key', value: ({ code }) => code },
    { name: 'state', value: () => 'admitted' },
    { name: 'since', value: () => '2025-01-01' },
    { name: 'changed_at', value: () => '2025-01-01T00:00:00Z' },
    { name: 'search', value: ({ name }) => searchForm(name) },
    { name: 'bodies', value: ({ district }) => `{${district}}` },
    { name: 'chains', value: ({ chain }) => (chain === null ? '\\N' : `{${chain}}`) },
    ...own,
  ]
}

const knownValue: Readonly<Record<string, CopyColumn['value']>> = {
  creditCode: ({ code }) => code,
  name: ({ name }) => name,
  district: ({ district }) => district,
  primaryChain: ({ chain }) => chain ?? '\\N',
  industryCode: (_, random) => `C${13 + Math.floor(random() * 30)}${10 + Math.floor(random() * 80)}`,
  telephone: (_, random) => `138${String(Math.floor(random() * 1e8)).padStart(8, '0')}`,
  contact: (_, random) => `${firsts[Math.floor(random() * firsts.length)]}某某`,
}

function drawn(kind: string, options: readonly string[], random: () => number): string | number {
  switch (kind) {
    case 'number':
      return Math.round(10 ** (random() * 4))
    case 'money':
      return Math.round(10 ** (7 + random() * 6))
    case 'date':
      return `${1985 + Math.floor(random() * 40)}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 9)}`
    case 'flag':
      return random() < 0.2 ? 't' : 'f'
    case 'choice':
      return options[Math.floor(random() * options.length)] ?? '\\N'
    default:
      return `说明${Math.floor(random() * 1e6)}`
  }
}
