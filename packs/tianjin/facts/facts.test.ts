import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CompiledDocument } from '@linchpin/kernels/policy'
import { describe, expect, test } from 'vitest'
import { compilePath } from '../../../cli/commands/compile-path.ts'
import { planIndicators } from '../indicators/plan/index.ts'
import { facts } from './index.ts'

// The published documents are not in the repository; where the folder beside it is absent, these tests are skipped.
const folder = fileURLToPath(new URL('../../../../shared/seeds', import.meta.url))
const files = existsSync(folder) ? readdirSync(folder) : []
const numbers: Readonly<Record<string, string>> = { 'plan-2021': '002', 'news-2022': '003', 'session-2021': '004' }
/** Numbers that the documents print in words. */
const inWords: Readonly<Record<string, string>> = {
  '4届': '四届',
  '5批': '五批',
  '20倍': '1∶20',
  '100亿元': '百亿元',
  '10000人': '过万人',
  '100家': '百余家',
  '2名': '第二',
}
const named = facts.map((fact) => [fact.id, fact] as const)
const stated = Object.fromEntries(
  await Promise.all(
    files.length === 0
      ? []
      : Object.entries(numbers).map(async ([id, number]) => {
          const file = files.find((each) => each.startsWith(number)) ?? ''
          return [id, await compilePath(join(folder, file), Number.POSITIVE_INFINITY)] as const
        }),
  ),
) as Readonly<Record<string, CompiledDocument>>

describe.skipIf(files.length === 0)('the number of a fact is printed in every clause that it names', () => {
  test.each(named)('%s', (_, { source, value, unit }) => {
    for (const each of source) {
      if (each.kind !== 'clause') throw new TypeError('a fact names clauses')
      const printed = `${value}${unit}`
      expect(textOf(each.document, each.ref)).toMatch(
        inWords[printed] === undefined ? printedAs(value, unit) : new RegExp(inWords[printed]),
      )
    }
  })
})

describe.skipIf(files.length === 0)('no figure that the compiler reads as a fact is left out', () => {
  const read = Object.entries(stated).flatMap(([id, document]) =>
    document.facts.map((fact) => [`${id} ${fact.clause} ${fact.quote}`, id, fact] as const),
  )
  test.each(read)('%s', (_, id, { clause, value }) => {
    const held = facts.filter(({ source }) =>
      source.some((each) => each.kind === 'clause' && each.document === id && each.ref === clause),
    )
    expect(held.map((each) => each.value)).toContain(value)
  })
})

test('facts have ids of their own', () => {
  expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length)
})

test('where an indicator has a baseline of the same period, its fact says the same', () => {
  const baselines = new Map(planIndicators.map(({ id, baseline }) => [id as string, baseline]))
  const compared = facts.flatMap(({ indicator, period, value }) => {
    const baseline = indicator === null ? null : baselines.get(indicator)
    return baseline ? [[indicator, period, value, baseline.period, baseline.value]] : []
  })
  expect(compared.length).toBeGreaterThan(13)
  for (const [indicator, period, value, ...baseline] of compared) {
    expect([indicator, period, value]).toEqual([indicator, ...baseline])
  }
})

/** Of a clause with its tables, or of the front. */
function textOf(document: string, ref: string): string {
  const { front, clauses, tables } = stated[document] as CompiledDocument
  const clause = [...(front ? [front] : []), ...clauses].find((each) => each.ref === ref)
  const rows = tables.filter((table) => table.clause === ref).flatMap((table) => table.rows)
  return [clause?.text ?? '', ...rows.map((row) => row.join('\t'))].join('\n')
}

/** The number with nothing of a number beside it, then its unit; in a row of a table the unit stands before it. */
function printedAs(value: number, unit: string): RegExp {
  const number = String(value).replace('.', '\\.')
  const alone = `(?<![\\d.])${number}(?![\\d.])`
  return new RegExp(`${alone}个?余?${unit}|（${unit}）\\t${alone}`)
}
