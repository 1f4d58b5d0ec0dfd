import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { areas, districts, zones } from '../../bodies/index.ts'
import { industries } from '../industry-list.ts'
import { layouts } from './index.ts'

// The published plan is not in the repository; where the folder beside it is absent, this is skipped.
const folder = fileURLToPath(new URL('../../../../../shared/gold', import.meta.url))
const rows: readonly Row[] = existsSync(folder)
  ? readdirSync(folder)
      .filter((file) => file.startsWith('002'))
      .flatMap((file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')).layout)
  : []
interface Row {
  readonly district: string
  readonly zone?: string | null
  readonly industry: string
  readonly segments: readonly string[]
}

const placeNames = new Map<string, string>([...areas, ...districts, ...zones].map(({ id, label }) => [id, label.zh]))
/** What the chapter on places calls otherwise than the chapter on industries, or than a label here. */
const otherwise: Readonly<Record<string, string>> = { '5G': '第五代移动通信（5G）', 轻工: '现代轻纺' }

const written = layouts.map(({ place, develops }) => ({
  place: placeNames.get(place) ?? place,
  names: develops.flatMap(({ industry, segments }) => {
    const found = industries.find(({ id }) => id === industry)
    return [found?.label.zh ?? '', ...segments.map((name) => found?.segments[name]?.zh ?? '')]
  }),
}))

describe.skipIf(rows.length === 0)('every row of the plan’s chapter on places stands in a layout', () => {
  test.each(rows.map((row) => [row.zone ?? row.district, row] as const))('%s', (place, { industry, segments }) => {
    const names = written.filter((each) => each.place === place).flatMap((each) => each.names)
    expect(names).toEqual(expect.arrayContaining([industry, ...segments].map((name) => otherwise[name] ?? name)))
  })

  test('and no layout of a district adds what the plan does not print', () => {
    const printed = (place: string) =>
      rows
        .filter((row) => (row.zone ?? row.district) === place)
        .flatMap(({ industry, segments }) => [industry, ...segments].map((name) => otherwise[name] ?? name))
    const named = new Set(rows.map((row) => row.zone ?? row.district))
    const industryNames = new Set<string>(industries.map(({ label }) => label.zh))
    for (const { place, names } of written.filter((each) => named.has(each.place))) {
      const added = names.filter((name) => !industryNames.has(name) && !printed(place).includes(name))
      expect([place, added]).toEqual([place, []])
    }
  })
})

test('places of layouts are bodies, and none has two', () => {
  expect(layouts.every(({ place }) => placeNames.has(place))).toBe(true)
  expect(new Set(layouts.map(({ place }) => place)).size).toBe(layouts.length)
})

test('a field that stands inside another names a field of the same industry', () => {
  for (const { segments } of industries) {
    for (const { within } of Object.values(segments)) if (within) expect(Object.keys(segments)).toContain(within)
  }
})
