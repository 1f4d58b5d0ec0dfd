/** 临桥医疗器械产业集群: a head that names a district and what clusters there. */
import { knownAs, type LexiconIndex } from '../entities/lexicon.ts'
import { districtOfStem } from '../entities/short-districts.ts'
import { type ListedIndustry, readIndustryList } from './industry-list.ts'

export interface ClusterHead {
  readonly district: string
  readonly items: readonly ListedIndustry[]
}

const cluster = /^([\u4e00-\u9fff]{2,3}[区县市]?)([\u4e00-\u9fff、和与及]{2,24})产业(?:集群|集聚区|聚集区|基地)$/

/** What the head says, or `null`. */
export function readClusterHead(words: string, lexicon: LexiconIndex): ClusterHead | null {
  if (words.length < 8 || words.length > 34 || !cluster.test(words)) return null
  for (const length of [4, 3, 2]) {
    const stem = words.slice(0, length)
    const known = knownAs(lexicon, stem)
    const district = known?.type === 'district' ? known.name : districtOfStem(lexicon, stem)
    if (district === null) continue
    const list = readIndustryList(words.slice(length).replace(/产业(?:集群|集聚区|聚集区|基地)$/, '产业'))
    return list === null ? null : { district, items: list.items }
  }
  return null
}
