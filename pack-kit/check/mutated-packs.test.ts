import fc from 'fast-check'
import { expect, test } from 'vitest'
import { yunzhu } from '../fixtures/yunzhu-pack.ts'
import type { CityPack } from '../pack.ts'
import { checkPack, packProblems } from './index.ts'

const text = JSON.stringify(yunzhu)
type Holder = Record<string, unknown>

/** Every place of the pack, as what holds it and its name. */
function placesOf(data: unknown): [Holder, string][] {
  if (typeof data !== 'object' || data === null) return []
  const holder = data as Holder
  return Object.keys(holder).flatMap((name) => [[holder, name] as [Holder, string], ...placesOf(holder[name])])
}
const codes: ReadonlySet<string> = new Set(Object.keys(packProblems))
const count = placesOf(JSON.parse(text)).length

/** What somebody could write there by mistake, and what nobody would. */
const value = fc.oneof(
  fc.constantFrom(
    '',
    '2026-02-30',
    '__proto__',
    'constructor',
    'toString',
    '1',
    '%',
    '元',
    '家',
    'register',
    'met',
    '#',
  ),
  fc.constantFrom(null, true, false, 0, -1, 1e308, Number.NaN, [], {}, [null], [[]], { zh: '一', en: 'a' }),
  fc.jsonValue(),
)
/** Takes away, puts there, or copies from another place of the pack. */
const mutation = fc.record({
  at: fc.nat(count - 1),
  from: fc.nat(count - 1),
  value,
  way: fc.constantFrom('remove', 'replace', 'copy', 'add'),
})

function mutated(mutations: readonly { at: number; from: number; value: unknown; way: string }[]): unknown {
  const pack: unknown = JSON.parse(text)
  const [places, spares] = [placesOf(pack), placesOf(JSON.parse(text))]
  for (const each of mutations) {
    const [holder, name] = places[each.at] ?? [{}, '']
    const [other, key] = spares[each.from] ?? [{}, '']
    if (each.way === 'remove') delete holder[name]
    else if (each.way === 'add') put(holder, String(each.value), each.value)
    else put(holder, name, each.way === 'copy' ? other[key] : each.value)
  }
  return JSON.parse(JSON.stringify(pack))
}

/** `__proto__` too is a property of its own in JSON. */
const put = (holder: Holder, name: string, value: unknown) =>
  Object.defineProperty(holder, name, { value, writable: true, enumerable: true, configurable: true })

test('whatever happens to a pack, the check says it and does not fall over', () => {
  const property = fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
    const findings = checkPack(mutated(mutations) as CityPack)
    expect(findings.filter(({ code, place }) => !codes.has(code) || typeof place !== 'string')).toEqual([])
    expect(findings.filter(({ message }) => /\{(given|accepted)\}/.test(message.en + message.zh))).toEqual([])
  })
  fc.assert(property, { seed: 20260301, numRuns: 400 })
})

test('what is no pack at all is told as such', () => {
  const property = fc.property(fc.anything(), (given) => {
    expect(checkPack(given as CityPack).map(({ code }) => code)).toContain('definition-misshapen')
  })
  fc.assert(property, { seed: 20260302, numRuns: 200 })
})

test('the same pack is told the same things', () => {
  const property = fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
    const pack = mutated(mutations) as CityPack
    const before = JSON.stringify(pack)
    expect(checkPack(pack)).toEqual(checkPack(pack))
    expect(JSON.stringify(pack)).toBe(before)
  })
  fc.assert(property, { seed: 20260303, numRuns: 50 })
})
