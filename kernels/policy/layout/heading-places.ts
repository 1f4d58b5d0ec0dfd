/** Places that a heading or the head of a paragraph names: 云渚区, 云渚区：智造新城, “一核”, 做强滨江高新区. */
import type { LexiconIndex } from '../entities/lexicon.ts'
import { type Place, readPlaces } from './place.ts'

/** The places of a heading, or `null` where it names none. */
export function placesOfHeading(heading: string, lexicon: LexiconIndex): readonly Place[] | null {
  if (heading.length > 60) return null
  const whole = readPlaces(heading, lexicon)
  if (whole !== null) return whole
  const head = heading.split(/[：:，,。]|—|－|（/)[0] ?? ''
  if (head !== heading && head.length >= 2) {
    const places = readPlaces(head, lexicon)
    if (places !== null) return places
  }
  const bare = head
    .replace(/^(?:做[大强优]|提升|打造|优化|推进|支持|壮大|建强|建设)+/, '')
    .replace(/(?:建设|发展|布局)$/, '')
  return bare === head || bare.length < 3 ? null : readPlaces(bare, lexicon)
}
