/**
 * Which clauses lay out industries: those under a heading that says so (产业布局, 各区发展重点), those that stand among
 * headings that are districts, and those that time and again say of a place what it develops.
 */
import { allPassages, type Passage, type Reading } from '../annotate/passage.ts'
import type { LexiconIndex } from '../entities/lexicon.ts'
import { placesOfHeading } from './heading-places.ts'

const layoutHeading =
  /(?:布局|格局|空间结构|分布|功能分区|功能区划|功能定位|产业定位)$|(?:空间|区域|产业|总体|园区|各[区县市地])布局|(?:各[区县市地]|分区|区域|园区|片区|板块|县域|重点(?:区域|园区)|载体)[^，。]{0,8}(?:重点|产业|定位|方向|指引|导向|分工|协同|协调|特色|错位|联动)|(?:集聚区|产业园区?|载体|园区|产业带|增长极|组团)(?:建设|发展|布局)?$|产业(?:导向|指引)$/
const layoutTitle = /(?:产业|空间|园区|区域)[^，。]{0,6}布局|产业(?:发展)?(?:指引|导向)|主导产业/

/** Passages that may hold layout rows, in reading order. */
export function passagesInScope(reading: Reading, lexicon: LexiconIndex): readonly Passage[] {
  const wholly = layoutTitle.test(reading.document.title)
  const verdicts = new Map<string, boolean>()
  const saysLayout = (heading: string) => {
    const known = verdicts.get(heading)
    if (known !== undefined) return known
    const verdict = heading.length <= 60 && layoutHeading.test(heading)
    verdicts.set(heading, verdict)
    return verdict
  }
  const amongDistricts = parentsOfDistricts(reading, lexicon)
  return allPassages(reading).filter((passage) => {
    const { node, headings, committing } = passage
    if (committing === 'retrospect' || node.scheme === 'edge') return false
    return (
      wholly || headings.some(saysLayout) || amongDistricts.has(node.parent) || repeatsPlaces(passage, reading.text)
    )
  })
}

/** Clauses under which two or more headings are districts; -1 for the document. */
function parentsOfDistricts(reading: Reading, lexicon: LexiconIndex): ReadonlySet<number> {
  const counts = new Map<number, number>()
  for (const { node } of reading.passages) {
    if (node.heading === null || node.heading.length > 24) continue
    const places = placesOfHeading(node.heading, lexicon)
    if (places?.[0]?.kind === 'district') counts.set(node.parent, (counts.get(node.parent) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= 2).map(([parent]) => parent))
}

const stress = '重点'
const enough = 3

/** Whether 某区重点发展 comes three times or more in the clause. */
function repeatsPlaces({ node }: Passage, text: string): boolean {
  let count = 0
  for (const { start, end } of node.body) {
    for (let at = text.indexOf(stress, start); at >= 0 && at < end; at = text.indexOf(stress, at + 2)) {
      if (!'区县市园城港谷）带'.includes(text[at - 1] ?? ' ') || at === start) continue
      if (text.startsWith('发展', at + 2) || text.startsWith('布局', at + 2)) count += 1
      if (count >= enough) return true
    }
  }
  return false
}
