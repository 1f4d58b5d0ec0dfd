/** One thing that is missing is one mistake, however many places refer to it. */
import type { PackFinding, PackProblemCode } from './problems/index.ts'

const ofMissing: ReadonlySet<PackProblemCode> = new Set([
  'reference-unknown',
  'role-unknown',
  'document-unknown',
  'clause-unknown',
])

/** What refers to the same missing thing is told once, at the first place, with the number of places. */
export function together(findings: readonly PackFinding[]): readonly PackFinding[] {
  const places = new Map<string, number>()
  for (const each of findings) places.set(keyOf(each), (places.get(keyOf(each)) ?? 0) + 1)
  const told = new Set<string>()
  return findings.flatMap((each) => {
    if (!ofMissing.has(each.code)) return [each]
    const key = keyOf(each)
    if (told.has(key)) return []
    told.add(key)
    return [counted(each, places.get(key) ?? 1)]
  })
}

const keyOf = ({ code, message }: PackFinding): string => `${code} ${message.zh}`

function counted(finding: PackFinding, places: number): PackFinding {
  if (places === 1) return finding
  const { zh, en } = finding.message
  return {
    ...finding,
    message: { zh: `${zh}共 ${places} 处引用，此为首处。`, en: `${en} It is named in ${places} places, here first.` },
  }
}
