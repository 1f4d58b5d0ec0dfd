/**
 * Which clauses lay out industries: those under a heading that says so (产业布局, 各区发展重点), those that stand among
 * headings that are districts, and those that time and again say of a place what it develops.
 */
import { allPassages, type Passage, type Reading } from '../annotate/passage.ts'
import type { LexiconIndex } from '../entities/lexicon.ts'
import { placesOfHeading } from './heading-places.ts'

const layoutHeading =
  /(?:布局|格局|空间结构|分布|功能分区|功能区划|功能定位|产业定位)$|(?:空间|区域|产业|总体|园区|各[区县市地])布局|(?:各[区县市地]|分区|区域|园区|片区|板块|县域|重点(?:区域|园区)|载体)[^，。]{0,8}(?:重点|产业|定位|方向|指引|导向|分工|协同|协调|特色|错位|联动)|(?:集聚区|产业园区?|载体|园区|产业带|增长极|组团)(?:建设|发展|布局)?$|产业(?:导向|指引)$/
const layoutTitle = /(?:产业|空间|园区|区域)[^，。]{0,6}布局|布局规划|规划布局|产业(?:发展)?(?:指引|导向)|主导产业/

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
  const repeated = repeating(reading)
  const amongDistricts = parentsOfDistricts(reading, lexicon)
  return allPassages(reading).filter((passage) => {
    const { node, headings, committing } = passage
    if (committing === 'retrospect' || node.scheme === 'edge') return false
    return wholly || headings.some(saysLayout) || amongDistricts.has(node.parent) || repeated.has(passage)
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
const stressed = ['发展', '布局', '引进', '导入', '培育', '聚焦']
const enough = 3

/** Offsets at which 某区重点发展 or 某区重点布局 stands; one pass over the text. */
function stressedPlaces(text: string): readonly number[] {
  const found: number[] = []
  for (let at = text.indexOf(stress); at >= 0; at = text.indexOf(stress, at + 2)) {
    if (!'区县市园城港谷）带团镇'.includes(text[at - 1] ?? ' ')) continue
    if (stressed.includes(text.slice(at + 2, at + 4))) found.push(at)
  }
  return found
}

/** Clauses in which this comes three times or more. */
function repeating(reading: Reading): ReadonlySet<Passage> {
  const offsets = stressedPlaces(reading.text)
  const found = new Set<Passage>()
  if (offsets.length < enough) return found
  let first = 0
  for (const passage of reading.passages) {
    const { start, end } = passage.node
    while (first < offsets.length && (offsets[first] ?? 0) < start) first += 1
    if ((offsets[first + enough - 1] ?? end) < end) found.add(passage)
  }
  return found
}
