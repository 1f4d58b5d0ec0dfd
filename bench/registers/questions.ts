/** The fixed list of questions: what people ask of a list of a million, each kind in many variations. */
import { type CityPack, ofKind } from '@linchpin/pack-kit'
import { seeded } from '../seeded.ts'
import { creditCode } from './invented-enterprises.ts'

export interface Kind {
  readonly name: string
  readonly limitMs: number
  /** Asked by an official of one district instead of by the bureau. */
  readonly ofDistrict: boolean
  /** Whether the register changes before each question, so that what was counted and found before is counted and found again. */
  readonly isAfterChange: boolean
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
  const industry = () => `f.industryCode=C${13 + Math.floor(random() * 30)}`
  const filters = [
    () => `f.district=${pick(districts)}`,
    () => `f.district=${pick(districts)},${pick(districts)}&f.primaryChain=${pick(chains)}`,
    () => `f.sizeClass=medium&f.isAboveScale=true&f.district=${pick(districts)}`,
    () => `f.revenue=${10 ** 11}..&f.primaryChain=${pick(chains)}`,
    industry,
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
  const kind = (name: string, limitMs: number, make: () => string, more: Partial<Kind> = {}): Kind => ({
    ...{ name, limitMs, ofDistrict: false, isAfterChange: true, paths: some(make) },
    ...more,
  })
  const near = () => `entries?page=${deepest - Math.floor(random() * deepest * 0.2)}`
  const byChoice = filters.filter((each) => each !== industry)
  const narrowed = () => pick(['', `&f.primaryChain=${pick(chains)}`, '&f.sizeClass=large'])
  return [
    kind('filtered page', 50, () => `entries?${pick(filters)()}`),
    kind('filtered page, of one district', 50, () => `entries?${pick(byChoice)()}`, { ofDistrict: true }),
    kind('filtered by free text, of one district', 300, () => `entries?${industry()}`, { ofDistrict: true }),
    kind(`page ${deepest} and near it`, 50, near, { isAfterChange: false }),
    kind(`page ${deepest} and near it, after a change`, 100, near),
    kind('search, two characters', 50, () => `entries?${q(pick(words)())}`),
    kind('search, a code', 50, () => {
      return `entries?q=${creditCode(Math.floor(random() * rows)).slice(0, 9 + Math.floor(random() * 10))}`
    }),
    kind('sorted by a figure', 300, () => `entries?sort=${pick(['', '-'])}${pick(figures)}`),
    kind('sorted, filtered', 300, () => `entries?sort=-${pick(figures)}&${pick(filters.slice(0, 5))()}`),
    kind('count by district', 200, () => `groups?by=district${narrowed()}`),
    kind('total of a filter', 300, () => `count?${pick(filters)()}`),
    kind('one entry', 50, () => `entries/${creditCode(Math.floor(random() * rows))}`),
  ]
}
