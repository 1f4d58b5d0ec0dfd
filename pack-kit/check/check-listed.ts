/** Clauses that nothing answers, or only in part: there, committing, and really answered so. */

import { byClause, clauseKey, notAnswering } from '../coverage/coverage-of.ts'
import { clauseFinding } from '../documents/index.ts'
import type { CityPack, Listed } from '../pack.ts'
import { finding, type PackFinding } from './problems/index.ts'

export function checkListed({ listed, partly, documents, definitions }: CityPack): readonly PackFinding[] {
  const answers = byClause(definitions.filter(({ kind }) => !notAnswering.has(kind)))
  const seen = new Set<string>()
  const check = (of: 'listed' | 'partly', { clause }: Listed, index: number): readonly PackFinding[] => {
    const place = `${of}/${index}/clause`
    const unknown = clauseFinding(place, clause, documents)
    if (unknown !== undefined) return [unknown]
    const name = `${clause.document} ${clause.ref}`
    const twice = seen.has(name)
    seen.add(name)
    const commits = documents.find(({ id }) => id === clause.document)?.clauses[clause.ref]?.commits ?? 0
    const answer = answers.get(clauseKey(clause.document, clause.ref))?.at(-1)
    return [
      ...(twice ? [finding('listed-twice', place, name, '')] : []),
      ...(commits > 0 ? [] : [finding('listed-commits-nothing', place, name, '≥ 1')]),
      ...(of === 'listed' && answer !== undefined
        ? [finding('listed-answered', place, name, `${answer.kind}/${answer.id}`)]
        : []),
      ...(of === 'partly' && answer === undefined ? [finding('partly-unanswered', place, name, 'listed')] : []),
    ]
  }
  return [
    ...listed.flatMap((each, index) => check('listed', each, index)),
    ...partly.flatMap((each, index) => check('partly', each, index)),
  ]
}
