import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { areas, bodies, districts, taskForces, zones } from './index.ts'

const parentOf = new Map<string, string | null>(bodies.map(({ id, parent }) => [id, parent]))
const isDistrict = new Set<string>(districts.map(({ id }) => id))

test('every zone lies in one district, so that its figures are part of the district’s and are not added beside them', () => {
  for (const { id } of zones) {
    const above: string[] = []
    for (let at = parentOf.get(id) ?? null; at !== null; at = parentOf.get(at) ?? null) above.push(at)
    expect([id, above.filter((each) => isDistrict.has(each)).length]).toEqual([id, 1])
  }
})

test('the groups of districts hold six, four and five, and Binhai stands alone', () => {
  const held = (area: string) => districts.filter(({ parent }) => parent === area).length
  expect([held('central-districts'), held('ring-districts'), held('outer-districts')]).toEqual([6, 4, 5])
  expect(parentOf.get('binhai')).toBeNull()
})

test('an area has no office, and nobody but places stands under it', () => {
  const area = new Set<string>(areas.map(({ id }) => id))
  const under = bodies.filter(({ parent }) => parent !== null && area.has(parent))
  expect(new Set(under.map(({ bodyKind }) => bodyKind))).toEqual(new Set(['area', 'district']))
})

test('names lead to one body each', () => {
  const names = bodies.flatMap(({ label, names }) => [...new Set<string>([label.zh, ...names])])
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

test('twelve task forces belong to the headquarters', () => {
  expect(taskForces.filter(({ parent }) => parent === 'headquarters')).toHaveLength(12)
})

// The list of divisions is not in the repository; where the folder beside it is absent, this is skipped.
const folder = fileURLToPath(new URL('../../../../shared/data/codes', import.meta.url))
const file = existsSync(folder) ? readdirSync(folder).find((each) => each.startsWith('tianjin_divisions')) : undefined

describe.skipIf(file === undefined)('districts have the codes of GB/T 2260', () => {
  test('all sixteen', () => {
    const { areas: listed } = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as {
      areas: readonly { code: string; name: string }[]
    }
    const held = districts.map(({ divisionCode, label }) => [divisionCode, label.zh])
    expect(held.sort()).toEqual(listed.map(({ code, name }) => [code, name]).sort())
  })
})
