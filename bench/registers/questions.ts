/** The fixed list of questions: what people ask of a list of a million, each kind in many variations. */
import { type CityPack, ofKind } from '@linchpin/pack-kit'
import { seeded } from '../seeded.ts'
import { creditCode } from './invented-enterprises.ts'

export interface Kind {
  readonly name: string
  readonly limitMs: number
  /** Asked by an official of one district instead of by the bureau. */
  readonly ofDistrict?: true
  /** Paths behind the register, one a sample. */
  readonly paths: readonly string[]
}

const samples = 60

export function questionsOn(pack: CityPack, rows: number): readonly Kind[] {
  const random = seeded(rows)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const districts = ofKind(pack, 'body').flatMap(({ id, bodyKind }) => (bodyKind === 'district' ? [id] : []))
  const chains = ofKind(pack, 'chain').map(({ id }) => id)
  const some = (make: () => string): readonly string[] => Array.from({ length: samples }, make)
  const q = (words: string) => `q=${encodeURIComponent(words)}`
  const deepest = Math.floor(rows / 50 / 2)
  const filters = [
    () => `f.district=${pick(districts)}`,
    () => `f.district=${pick(districts)},${pick(districts)}&f.primaryChain=${pick(chains)}`,
    () => `f.sizeClass=medium&f.isAboveScale=true&f.district=${pick(districts)}`,
    () => `f.revenue=${10 ** 11}..&f.primaryChain=${pick(chains)}`,
    () => `f.industryCode=C${13 + Math.floor(random() * 30)}`,
    () => `f.founded=2020-01-01..2020-06-30&f.isLeadFirm=true&f.hasForeignCapital=true`,
    () => `f.staff=9990..&f.district=${pick(districts)}`,
    () => `f.zone=*`,
  ]
  const common = ['轴承', '电子', '公司', '华中', '海金', '云渚']
  const rare = () => String.fromCodePoint(0x4e00 + Math.floor(random() * 3000))
  const words = [
    () => pick(common),
    () => `${pick([...'华中新天海金宏盛'])}${rare()}`,
    () => `${rare()}${pick(['轴', '机', '化', '食'])}`,
    () => `${rare()}${rare()}`,
  ]
  const figures = ['revenue', 'output', 'assets', 'staff', 'rdSpend', 'energy']
  return [
    { name: 'filtered page', limitMs: 50, paths: some(() => `entries?${pick(filters)()}`) },
    {
      name: 'filtered page, of one district',
      limitMs: 50,
      ofDistrict: true,
      paths: some(() => `entries?${pick(filters)()}`),
    },
    {
      name: `page ${deepest} and near it`,
      limitMs: 50,
      paths: some(() => `entries?page=${deepest - Math.floor(random() * deepest * 0.2)}`),
    },
    { name: 'search, two characters', limitMs: 50, paths: some(() => `entries?${q(pick(words)())}`) },
    {
      name: 'search, a code',
      limitMs: 50,
      paths: some(() => `entries?q=${creditCode(Math.floor(random() * rows)).slice(0, 9 + Math.floor(random() * 10))}`),
    },
    { name: 'sorted by a figure', limitMs: 300, paths: some(() => `entries?sort=${pick(['', '-'])}${pick(figures)}`) },
    {
      name: 'sorted, filtered',
      limitMs: 300,
      paths: some(() => `entries?sort=-${pick(figures)}&${pick(filters.slice(0, 5))()}`),
    },
    {
      name: 'count by district',
      limitMs: 200,
      paths: some(() => `groups?by=district${pick(['', `&f.primaryChain=${pick(chains)}`, '&f.sizeClass=large'])}`),
    },
    { name: 'total of a filter', limitMs: 300, paths: some(() => `count?${pick(filters)()}`) },
    { name: 'one entry', limitMs: 50, paths: some(() => `entries/${creditCode(Math.floor(random() * rows))}`) },
  ]
}
