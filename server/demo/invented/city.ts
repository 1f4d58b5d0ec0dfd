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
    departments: departmentsOf(pack),
    chains: ofKind(pack, 'chain'),
    today,
  }
}

/** The departments of the city, those that answer for most indicators first. */
export function departmentsOf(pack: CityPack): readonly Body[] {
  const owned = new Map<string, number>()
  for (const { owner } of ofKind(pack, 'indicator')) for (const id of owner) owned.set(id, (owned.get(id) ?? 0) + 1)
  return ofKind(pack, 'body')
    .filter(({ bodyKind, level, until }) => bodyKind === 'department' && level === 'city' && until === null)
    .sort((a, b) => (owned.get(b.id) ?? 0) - (owned.get(a.id) ?? 0))
}

/** `days` after `day`, before it where negative. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}
