/**
 * What contradicts what, within and across documents: goals stated differently, parts that do not make their whole,
 * rates that no baseline fits, numbers without their names, measures with two deadlines; and what agrees.
 *
 * Statements meet in indexes by what they measure, so the time is near-linear in their number. Only what is said for the
 * same place, year, scope and kind is compared: what merely looks alike is silent. Pure; the order of the result is by
 * severity, then by document and place.
 */
import { compareGoals } from './compare-goals.ts'
import { type ComparedDocument, type Finding, severities } from './finding.ts'
import { figuresOf, goalsOf } from './goal.ts'
import { findGrowth, indexBaselines } from './growth.ts'
import { compareMeasures } from './measures.ts'
import { compareNames, countsOf, listsOf } from './names.ts'
import { findScales } from './scale.ts'
import { linesOf, sourcesOf } from './source.ts'
import { findSums } from './sums.ts'
import { tiersOf } from './tiers.ts'

/** All findings of a set of documents; each document's own are among them. */
export function findFindings(documents: readonly ComparedDocument[]): readonly Finding[] {
  const sources = sourcesOf(documents)
  const read = sources.map((source) => {
    const lines = linesOf(source)
    const counts = countsOf(source, lines)
    return { source, lines, counts, tiers: tiersOf(source, lines), lists: listsOf(source, lines, counts) }
  })
  const figures = sources.flatMap(figuresOf)
  const baselines = indexBaselines(figures)
  const findings = [
    ...compareGoals(sources.flatMap(goalsOf), 'goal'),
    ...compareGoals(figures, 'fact'),
    ...compareGoals(
      read.flatMap(({ tiers }) => tiers),
      'tier',
    ),
    ...read.flatMap(({ source, tiers }) => findScales(source, tiers)),
    ...read.flatMap(({ source, lines }) => findSums(source, lines)),
    ...sources.flatMap((source) => findGrowth(source, baselines)),
    ...compareNames(
      read.flatMap(({ counts }) => counts),
      read.flatMap(({ lists }) => lists),
    ),
    ...compareMeasures(sources),
  ]
  return inOrder(findings, sources)
}

function inOrder(findings: readonly Finding[], sources: readonly { readonly key: string; readonly order: number }[]) {
  const orders = new Map(sources.map(({ key, order }) => [key, order]))
  const placed = findings.map((finding) => {
    const [first] = finding.statements
    const order = orders.get(first?.document ?? '') ?? 0
    return { finding, rank: severities.indexOf(finding.severity), order, start: first?.start ?? 0 }
  })
  placed.sort((a, b) => a.rank - b.rank || a.order - b.order || a.start - b.start)
  return placed.map(({ finding }) => finding)
}
