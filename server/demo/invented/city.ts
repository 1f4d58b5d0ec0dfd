import { type Body, type Chain, type CityPack, ofKind } from '@linchpin/pack-kit'

/** What the invented records of a city are made from: its own places and chains, nothing of its firms. */
export interface DemoCity {
  readonly pack: CityPack
  readonly districts: readonly Body[]
  readonly departments: readonly Body[]
  readonly chains: readonly Chain[]
  readonly today: string
}

export function demoCityOf(pack: CityPack, today: string): DemoCity {
  const bodies = ofKind(pack, 'body').filter(({ until }) => until === null)
  return {
    pack,
    districts: bodies.filter(({ bodyKind }) => bodyKind === 'district'),
    departments: bodies.filter(({ bodyKind, level }) => bodyKind === 'department' && level === 'city'),
    chains: ofKind(pack, 'chain'),
    today,
  }
}

/** `days` after `day`, before it where negative. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}
