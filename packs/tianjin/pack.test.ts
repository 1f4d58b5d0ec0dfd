import { checkPack, coverageOf, ofKind } from '@linchpin/pack-kit'
import { expect, test } from 'vitest'
import { indicatorTable, pack } from './index.ts'

test('the pack has nothing to correct', () => {
  expect(checkPack(pack).map(({ place, code }) => `${place}: ${code}`)).toEqual([])
})

test('every row of the mission has a definition, and every clause that commits somebody an answer or a reason', () => {
  const { rows, documents, isComplete } = coverageOf(pack)
  expect(rows.filter(({ definitions }) => definitions.length === 0).map(({ id }) => id)).toEqual([])
  const open = documents.flatMap(({ id, clauses }) =>
    clauses.filter(({ state }) => state === 'open').map(({ ref }) => `${id} ${ref}`),
  )
  expect(open).toEqual([])
  expect(isComplete).toBe(true)
})

test('the table of indicators stands as the plan prints it: fifteen rows, fourteen baselines, one target without a number', () => {
  expect(indicatorTable.map(({ baseline }) => baseline?.value ?? null)).toEqual([
    3.6,
    21.8,
    null,
    26.1,
    15.4,
    23.5,
    1.13,
    7420,
    68,
    20.3,
    16,
    98.6,
    27,
    55.9,
    40.8,
  ])
  expect(indicatorTable.map(({ targets }) => targets[0]?.value ?? null)).toEqual([
    6,
    25,
    6.5,
    40,
    30,
    30,
    1.35,
    11600,
    90,
    20,
    null,
    98,
    40,
    65,
    45,
  ])
})

test('sixteen districts and twelve chains, two of them unclassed; every zone lies in a district, so that nothing counts twice', () => {
  const bodies = ofKind(pack, 'body')
  const districts = bodies.filter(({ bodyKind }) => bodyKind === 'district')
  expect(districts).toHaveLength(16)
  expect(new Set(districts.map(({ divisionCode }) => divisionCode)).size).toBe(16)
  const places = new Map(bodies.map((each) => [each.id, each]))
  const districtOf = (id: string | null): boolean => {
    const place = id === null ? undefined : places.get(id)
    return place !== undefined && (place.bodyKind === 'district' || districtOf(place.parent))
  }
  const adrift = bodies.filter(({ bodyKind, parent }) => bodyKind === 'zone' && !districtOf(parent))
  expect(adrift.map(({ id }) => id)).toEqual([])
  const chains = ofKind(pack, 'chain')
  expect(chains).toHaveLength(12)
  expect(chains.filter(({ chainClass }) => chainClass === null).map(({ id }) => id)).toEqual([
    'chinese-medicine',
    'light-industry',
  ])
})

test('an assumed figure says so, and no definition stands on nothing', () => {
  const assumed = pack.definitions.filter(({ source }) => source.every(({ kind }) => kind === 'assumed'))
  expect(
    assumed.filter(({ kind }) => kind !== 'parameter').map(({ kind, id }) => `${kind}/${id}`),
  ).toMatchInlineSnapshot(`[]`)
})
