/** Clauses that commit somebody and that nothing answers: there, committing, and really not answered. */
import { clauseFinding } from '../documents/index.ts'
import type { CityPack } from '../pack.ts'
import { finding, type PackFinding } from './problems/index.ts'

/** These name or repeat what a clause says, and do nothing about it. */
const naming: ReadonlySet<string> = new Set(['body', 'fact', 'parameter'])

export function checkListed({ listed, documents, definitions }: CityPack): readonly PackFinding[] {
  const answers = new Map<string, string>()
  for (const { kind, id, source } of definitions) {
    if (naming.has(kind)) continue
    for (const each of source) if (each.kind === 'clause') answers.set(`${each.document} ${each.ref}`, `${kind}/${id}`)
  }
  const seen = new Set<string>()
  return listed.flatMap(({ clause }, index) => {
    const place = `listed/${index}/clause`
    const unknown = clauseFinding(place, clause, documents)
    if (unknown !== undefined) return [unknown]
    const name = `${clause.document} ${clause.ref}`
    const twice = seen.has(name)
    seen.add(name)
    const commits = documents.find(({ id }) => id === clause.document)?.clauses[clause.ref]?.commits ?? 0
    const answer = answers.get(name)
    return [
      ...(twice ? [finding('listed-twice', place, name, '')] : []),
      ...(commits > 0 ? [] : [finding('listed-commits-nothing', place, name, '≥ 1')]),
      ...(answer === undefined ? [] : [finding('listed-answered', place, name, answer)]),
    ]
  })
}
