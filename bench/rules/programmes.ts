/** Seeded programmes of eight conditions each under and, or, not and at-least-n, with bounds as offices print them. */
import { type Condition, defineRule, isoDay, type Rule } from '@linchpin/kernels/rules'
import { seeded } from '../seeded.ts'
import { fields, products, spreads } from './enterprises.ts'

export const day = '2024-07-01'
export const conditionsEach = 8

/** The same programmes for the same seed. */
export function programmes(count: number, seed: number): readonly Rule[] {
  const random = seeded(seed)
  return Array.from({ length: count }, (_, index) => {
    const condition = shape(
      random,
      Array.from({ length: conditionsEach }, () => leaf(random)),
    )
    return defineRule({
      format: 'linchpin.rule/1',
      id: `programme-${index + 1}`,
      label: { zh: `事项${index + 1}`, en: `Programme ${index + 1}` },
      fields,
      parameters: {},
      versions: { '2024-01-01': condition },
    })
  })
}

type Random = () => number
const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T

/** Five forms, all with the same eight conditions below them. */
function shape(random: Random, [a, b, c, d, ...rest]: readonly Condition[]): Condition {
  const [first, last] = [present([a, b, c, d]), rest]
  const n = 2 + Math.floor(random() * 2)
  const [two, four] = [first.slice(0, 2), [...first.slice(2), ...last.slice(0, 2)]]
  const end = last.slice(2)
  switch (Math.floor(random() * 5)) {
    case 0:
      return { op: 'all', of: [...two, { op: 'any', of: four }, { op: 'any', of: end }] }
    case 1:
      return {
        op: 'any',
        of: [
          { op: 'all', of: first },
          { op: 'all', of: last },
        ],
      }
    case 2:
      return {
        op: 'all',
        of: [
          { op: 'atLeast', n, of: first },
          { op: 'atLeast', n, of: last },
        ],
      }
    case 3:
      return {
        op: 'all',
        of: [
          { op: 'not', of: { op: 'all', of: first } },
          { op: 'atLeast', n: n - 1, of: last },
        ],
      }
    default:
      return { op: 'atLeast', n: n + 2, of: [...first, ...last] }
  }
}

const present = <T>(list: readonly (T | undefined)[]) => list.filter((each) => each !== undefined)

function leaf(random: Random): Condition {
  const field = pick(random, Object.keys(spreads))
  const spread = spreads[field]
  if (spread === undefined) throw new Error(field)
  const {
    field: { kind },
    value,
    texts = [],
  } = spread
  const sign = pick(random, ['>=', '>=', '>', '<', '<='] as const)
  const compare = (is: typeof sign | '=', to: { value: number | string | boolean; unit?: string }): Condition => {
    return { op: 'compare', field, is, to }
  }
  switch (kind) {
    case 'money':
      return compare(sign, { value: round(value(0.2 + random() * 0.7) / 1_000_000), unit: '万元' })
    case 'number': {
      const unit = spread.field.kind === 'number' ? spread.field.unit : '1'
      const bound = value(0.1 + random() * 0.8)
      return compare(sign, { value: unit === '%' ? Math.round(bound * 2) / 2 : round(bound), unit })
    }
    case 'date':
      if (random() < 0.5) return compare(sign, { value: isoDay(value(random())) })
      return { op: 'age', field, is: pick(random, ['>=', '<']), count: 1 + Math.floor(random() * 15), span: 'years' }
    case 'flag':
      return compare('=', { value: random() < 0.5 })
    case 'text':
      return aboutText(random, field, texts)
  }
}

function aboutText(random: Random, field: string, texts: readonly string[]): Condition {
  if (texts === products) return { op: 'contains', field, text: pick(random, texts).slice(0, 2 + random() * 3) }
  if (field === 'industry' && random() < 0.5) return { op: 'startsWith', field, text: pick(random, texts).slice(0, 3) }
  const length = 1 + Math.floor(random() * Math.min(8, texts.length / 2))
  return { op: 'member', field, of: [...new Set(Array.from({ length }, () => pick(random, texts)))] }
}

/** Two leading digits, as printed bounds have them. */
function round(value: number): number {
  const digits = Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 1)
  return Math.max(1, Math.round(value / 10 ** digits) * 10 ** digits)
}
