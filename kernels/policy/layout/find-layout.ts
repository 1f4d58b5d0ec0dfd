/**
 * Which place develops what: the rows of a document's spatial layout.
 *
 * Only sections that lay out are read; belts, axes and cores count where a document lays out by nothing else, and where
 * they name districts as their carriers.
 */
import type { Reading } from '../annotate/passage.ts'
import { knownAt, type LexiconIndex } from '../entities/lexicon.ts'
import type { LayoutRow } from '../types.ts'
import { passagesInScope } from './layout-scope.ts'
import { readTableLayout } from './layout-table.ts'
import { type Placed, readClauseLayout, sitesOfHeadings } from './read-clause.ts'

/** Layout rows of a document in reading order; the rows of one place and industry are one. */
export function findLayout(reading: Reading, lexicon: LexiconIndex): readonly LayoutRow[] {
  const placed: Placed[] = passagesInScope(reading, lexicon).flatMap((passage) => readClauseLayout(passage, lexicon))
  if (reading.tables.length > 0) placed.push(...readTables(reading, lexicon))
  const home = ownDistrict(reading, lexicon)
  const settled =
    home === '' && placed.some(({ site }) => !site.isBelt) ? placed.filter(({ site }) => !site.isBelt) : placed
  const rows = new Map<string, { district: string; zone: string | null; industry: string; segments: Set<string> }>()
  for (const { site, industry, segments } of settled) {
    const district = site.district === '' ? home : site.district
    const key = `${district}|${site.zone ?? ''}|${industry}`
    const row = rows.get(key) ?? { district, zone: site.zone, industry, segments: new Set<string>() }
    for (const segment of segments) row.segments.add(segment)
    rows.set(key, row)
  }
  return [...rows.values()].map((row) => ({ ...row, segments: [...row.segments] }))
}

/** The district whose own document this is: its zones lie in it. '' where the document is of a city or a province. */
function ownDistrict({ document }: Reading, lexicon: LexiconIndex): string {
  const [title] = document.title.split(/关于|人民政府/).filter((part) => part !== '')
  const words = (document.issuer ?? title ?? '').replace(
    /^[\u4e00-\u9fff]{2,3}[省市](?=[\u4e00-\u9fff]{2,5}[区县旗市])/,
    '',
  )
  const known = knownAt(lexicon, words, 0)
  return known?.type === 'district' ? known.name : ''
}

function readTables(reading: Reading, lexicon: LexiconIndex): readonly Placed[] {
  const byRef = new Map(reading.passages.map((passage) => [passage.node.ref, passage]))
  return reading.tables.flatMap((table) => {
    const passage = byRef.get(table.clause)
    if (passage?.committing === 'retrospect') return []
    return readTableLayout(table, sitesOfHeadings(passage?.headings ?? [], lexicon), lexicon)
  })
}
