/**
 * A clause of a layout section → rows: which place is spoken of is kept up from the headings through paragraph heads
 * (云渚区。), subjects (云渚区重点发展…) and carriers (依托甲区、乙区), and each list of industries goes to it.
 */
import type { Passage } from '../annotate/passage.ts'
import type { LexiconIndex } from '../entities/lexicon.ts'
import { readClusterHead } from './cluster-head.ts'
import { readDevelopment } from './development.ts'
import { placesOfHeading } from './heading-places.ts'
import { type ListedIndustry, readIndustryList } from './industry-list.ts'
import { type Place, readPlaces } from './place.ts'
import { splitPhrases } from './split-phrases.ts'

/** A place as a row names it. */
export interface Site {
  /** '' where the document does not say in which district the zone lies. */
  readonly district: string
  readonly zone: string | null
  /** Whether it is a belt, an axis or a core that names no district. */
  readonly isBelt: boolean
}

export interface Placed extends ListedIndustry {
  readonly site: Site
}

/** Rows of a clause in reading order. */
export function readClauseLayout(passage: Passage, lexicon: LexiconIndex): readonly Placed[] {
  const reader = new ClauseReader(sitesOfHeadings(passage.headings, lexicon), lexicon)
  const heading = passage.node.heading
  if (heading !== null && heading.length <= 200 && placesOfHeading(heading, lexicon) === null) reader.read(heading)
  let paragraph = -1
  for (const item of passage.items) {
    if (item.kind === 'mark') continue
    if (item.paragraph !== paragraph) reader.openParagraph()
    paragraph = item.paragraph
    reader.read(item.text)
  }
  return reader.rows
}

/** Sites that the headings above a clause set, the innermost deciding. */
export function sitesOfHeadings(headings: readonly string[], lexicon: LexiconIndex): readonly Site[] {
  let sites: readonly Site[] = []
  for (const heading of headings) {
    const places = placesOfHeading(heading, lexicon)
    if (places !== null) sites = sitesOf(places, sites)
  }
  return sites
}

/** Sites of places that stand within `context`. */
export function sitesOf(places: readonly Place[], context: readonly Site[]): readonly Site[] {
  const around = context.length === 1 ? (context[0]?.district ?? '') : ''
  return places.map((place) => {
    if (place.kind === 'district') return { district: place.name, zone: null, isBelt: false }
    if (place.kind === 'belt') return { district: around, zone: place.name, isBelt: around === '' }
    const district = place.district ?? around
    // 某新区 is a district of its own where no other is spoken of.
    if (district === '' && /(?<!高)新区$/.test(place.name)) return { district: place.name, zone: null, isBelt: false }
    return { district, zone: place.name, isBelt: false }
  })
}

const carrier =
  /^(?:“[^“”]{1,8}”)?(?:是?指)?(?:[东南西北中]部)?(?:主要)?(?:依托|以|包括|涵盖|涉及|覆盖|位于|即|由)(.+?)(?:等[^、]{0,10})?(?:为[^、]{1,8}|组成|构成)?$/
const circumstance =
  /^(?:依托|发挥|立足|利用|充分|围绕|结合|按照|根据|到?20\d\d|“?十[四五六]五|今后|未来|其中|以|坚持|进一步|抢抓|紧扣|对标|突出|瞄准)/

const opened =
  /^(.{2,40}?)(?:(?:要|应|将)?(?:充分|主动|积极|抢先)?(?:依托|立足|发挥|利用|围绕|结合|抢抓|紧扣|把握|以|按照|突出|坚持|瞄准|对接|融入)|的?(?:规划|总|工业|现有|核心区|建设)*(?:用地)?(?:面积|占地))/

class ClauseReader {
  readonly rows: Placed[] = []
  readonly #base: readonly Site[]
  readonly #lexicon: LexiconIndex
  #sites: readonly Site[]
  /** A paragraph that is nothing but a place speaks for those below it. */
  #held: readonly Site[] | null = null
  #said = false
  /** Whether the site comes from the words 以甲区为主, which the next such words replace. */
  #carried = false

  constructor(base: readonly Site[], lexicon: LexiconIndex) {
    this.#base = base
    this.#sites = base
    this.#lexicon = lexicon
  }

  openParagraph(): void {
    if (this.#said) this.#held = null
    this.#sites = this.#held ?? this.#base
    this.#carried = false
  }

  read(sentence: string): void {
    const cluster = readClusterHead(sentence.replace(/[。：:]$/, ''), this.#lexicon)
    if (cluster !== null) {
      this.#sites = [{ district: cluster.district, zone: null, isBelt: false }]
      this.#put(cluster.items)
      return
    }
    const { head, rest } = this.#paragraphHead(sentence)
    if (head !== null) {
      this.#sites = sitesOf(head, this.#base)
      this.#held = rest === '' ? this.#sites : null
      this.#said = false
      if (rest === '') return
    }
    this.#said = true
    let listing = false
    for (const phrase of splitPhrases(rest)) {
      listing = this.#readPhrase(phrase, listing)
    }
    if (head !== null && rest.length <= 200) this.#readBareList(rest)
  }

  /** 云渚区：… and the sentence that is nothing but a place. */
  #paragraphHead(sentence: string): { readonly head: readonly Place[] | null; readonly rest: string } {
    const colon = sentence.slice(0, 60).search(/[：:]|——(?!$)/)
    const words = (colon > 0 ? sentence.slice(0, colon) : sentence).replace(/^[—－-]+/, '')
    if (words.length > 60) return { head: null, rest: sentence }
    const head = readPlaces(words, this.#lexicon)
    return head === null
      ? { head, rest: sentence }
      : { head, rest: colon > 0 ? sentence.slice(colon).replace(/^[：:—]+/, '') : '' }
  }

  /** Whether the phrase lists industries, so that the next one may go on with the list. */
  #readPhrase(phrase: string, listing: boolean): boolean {
    const development = readDevelopment(phrase)
    if (development === null) {
      if (listing && phrase.length <= 400 && /[）)】]$/.test(phrase)) {
        const more = readIndustryList(phrase)
        if (more?.certain === true) this.#put(more.items)
        return more?.certain === true
      }
      this.#readPlacePhrase(phrase)
      return false
    }
    if (!this.#takeSubject(development.subject)) return false
    this.#put(development.items)
    // 以甲区为主基地，以乙区为辐射区: the next bearers take the place of these.
    if (/以.+为/.test(phrase)) this.#carried = true
    return true
  }

  #readPlacePhrase(phrase: string): void {
    if (phrase.length > 400) return
    const places = readPlaces(phrase, this.#lexicon)
    if (places !== null) this.#sites = sitesOf(places, this.#base)
    else if (!this.#takeOpening(phrase)) this.#takeCarriers(phrase)
  }

  /** Whether the words before the verb leave clear which place is meant. */
  #takeSubject(subject: string): boolean {
    const words = subject.trim()
    if (words === '' || words.length > 400) return words === ''
    const places = readPlaces(words, this.#lexicon)
    if (places !== null) {
      this.#sites = sitesOf(places, this.#base)
      return true
    }
    return this.#takeOpening(words) || this.#takeCarriers(words) || circumstance.test(words)
  }

  /** 云渚高新区依托甲片区，…: a place and the circumstances in which it develops. */
  #takeOpening(words: string): boolean {
    const opening = opened.exec(words.slice(0, 60))?.[1]
    const places = opening === undefined ? null : readPlaces(opening, this.#lexicon)
    if (opening === undefined || places === null) return false
    this.#sites = sitesOf(places, this.#base)
    this.#takeCarriers(words.slice(opening.length).replace(/^[要应将]/, ''))
    return true
  }

  /** 依托甲区、乙区: the districts that a belt runs through; within a district its zones change nothing. */
  #takeCarriers(words: string): boolean {
    const match = words.length > 400 ? null : carrier.exec(words)
    const places = match === null ? null : readPlaces(match[1] ?? '', this.#lexicon)
    if (places === null) return false
    const [site] = this.#sites
    if (site !== undefined && !site.isBelt && !this.#carried) return true
    const belt = site?.zone ?? null
    const districts = places.filter((place) => place.kind === 'district')
    if (belt === null && districts.length > 0) this.#sites = sitesOf(places, this.#base)
    else if (districts.length > 0)
      this.#sites = districts.map((place) => ({ district: place.name, zone: belt, isBelt: false }))
    else if (site === undefined || this.#carried) {
      this.#sites = sitesOf(places, this.#base).map((found) => ({ ...found, isBelt: true }))
      this.#carried = true
    }
    return true
  }

  /** 云渚区：甲、乙、丙。 */
  #readBareList(words: string): void {
    if (/[，,]/.test(words.replace(/[（(][^）)]*[）)]/g, '')) || readDevelopment(words) !== null) return
    const list = readIndustryList(words)
    const ofDistricts = this.#sites.every(({ district, zone }) => district !== '' && zone === null)
    if (list !== null && (list.certain || list.items.length >= 2 || (ofDistricts && words.length <= 12)))
      this.#put(list.items)
  }

  #put(items: readonly ListedIndustry[]): void {
    for (const site of this.#sites) for (const item of items) this.rows.push({ ...item, site })
  }
}
