/** The same measure in several documents, due at another time or laid on other bodies. */
import { sameBodies } from './bodies.ts'
import type { Finding } from './finding.ts'
import { groupsOf } from './groups-of.ts'
import { makeFinding } from './make-finding.ts'
import { bodiesWords, deadlineWords } from './measure-words.ts'
import type { PlacedMeasure } from './placed-measure.ts'
import { sameMeasures } from './same-measures.ts'
import type { Source } from './source.ts'

/** Shorter ones are phrases that any document may use. */
const shortest = 14
const longest = 400

export function compareMeasures(sources: readonly Source[]): readonly Finding[] {
  return sameMeasures(sources.flatMap(placedMeasures)).flatMap((group) => [...deadlines(group), ...bodies(group)])
}

function placedMeasures(source: Source): readonly PlacedMeasure[] {
  return source.compiled.measures.flatMap((measure) => {
    // Where neither time nor body is named there is nothing to compare.
    if (measure.deadline === null && measure.responsibility === null) return []
    const words = measure.action
      .replace(/20\d{2}年(?:\d{1,2}月)?(?:底|末)?(?:之?前)?|[\s\p{P}]/gu, '')
      .slice(0, longest)
    const { clause, quote, start, end, action, leads: names } = measure
    const stated = { clause, quote, start, end, about: action, value: null, valueMax: null, unit: null, names }
    return words.length < shortest ? [] : [{ document: source.key, ...stated, source, measure, words }]
  })
}

function deadlines(group: readonly PlacedMeasure[]): readonly Finding[] {
  const dated = distinct(group, ({ measure }) => measure.deadline)
  const pair = firstPair(dated, (a, b) => !includes(a, b) && !includes(b, a) && !returns(a, b))
  return pair === null ? [] : [makeFinding('deadline', 'differs', deadlineWords(...pair), leading(pair, dated))]
}

function bodies(group: readonly PlacedMeasure[]): readonly Finding[] {
  const placed = distinct(group, ({ measure: { responsibility, leads } }) =>
    responsibility === null ? null : `${responsibility}|${leads.join('、')}`,
  )
  const pair = firstPair(
    placed,
    (a, b) => a.measure.responsibility === b.measure.responsibility && !sameBodies(a.measure.leads, b.measure.leads),
  )
  return pair === null ? [] : [makeFinding('bodies', 'differs', bodiesWords(...pair), leading(pair, placed))]
}

/** One measure a document and a value; those without a value are left out. At most as many as a person compares. */
function distinct(group: readonly PlacedMeasure[], keyOf: (placed: PlacedMeasure) => string | null) {
  const stated = group.filter((placed) => keyOf(placed) !== null)
  const firsts = [...groupsOf(stated, (placed) => `${placed.source.order}|${keyOf(placed)}`).values()]
  return firsts.flatMap(([first]) => first ?? []).slice(0, mostShown)
}

const mostShown = 20

type Pair = readonly [PlacedMeasure, PlacedMeasure]

function firstPair(
  placed: readonly PlacedMeasure[],
  differ: (a: PlacedMeasure, b: PlacedMeasure) => boolean,
): Pair | null {
  for (const [i, a] of placed.entries()) {
    for (const b of placed.slice(i + 1)) if (a.source !== b.source && differ(a, b)) return [a, b]
  }
  return null
}

const leading = ([a, b]: Pair, all: readonly PlacedMeasure[]): readonly PlacedMeasure[] => [
  a,
  b,
  ...all.filter((other) => other !== a && other !== b),
]

/** 2027 includes 2027-06. */
const includes = (a: PlacedMeasure, b: PlacedMeasure): boolean =>
  (b.measure.deadline ?? '').startsWith(a.measure.deadline ?? '')

/** Each due in the year of its own document: a task that comes back every year. */
function returns(a: PlacedMeasure, b: PlacedMeasure): boolean {
  const inOwnYear = ({ source, measure }: PlacedMeasure) => source.year === Number(measure.deadline?.slice(0, 4))
  return a.source.year !== b.source.year && inOwnYear(a) && inOwnYear(b)
}
