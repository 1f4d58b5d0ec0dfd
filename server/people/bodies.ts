import { type Body, type CityPack, ofKind } from '@linchpin/pack-kit'

/** The bodies of a pack as a tree, with who succeeded whom. */
export interface BodyTree {
  readonly all: readonly Body[]
  readonly get: (id: string) => Body | undefined
  /** By its label or by any name that documents use; spaces do not count. */
  readonly named: (name: string) => Body | undefined
  /** The bodies below one, and those that it succeeded, with theirs. */
  readonly widen: (id: string) => readonly string[]
  /** The district that a body is or lies in. */
  readonly districtOf: (id: string) => string | null
}

export function createBodyTree(pack: CityPack | undefined): BodyTree {
  const all = pack === undefined ? [] : ofKind(pack, 'body')
  const byId = new Map(all.map((body) => [body.id, body]))
  const byName = new Map(
    all.flatMap((body) => [body.label.zh, ...body.names].map((name) => [plain(name), body] as const)),
  )
  const under = new Map<string, string[]>()
  for (const { id, parent, successor } of all) {
    for (const over of [parent, successor]) if (over !== null) under.set(over, [...(under.get(over) ?? []), id])
  }
  const widened = new Map(all.map(({ id }) => [id, below(id, under)]))
  const districtOf = (id: string): string | null => {
    const seen = new Set<string>()
    for (let at = byId.get(id); at !== undefined && !seen.has(at.id); at = byId.get(at.parent ?? '')) {
      if (at.bodyKind === 'district') return at.id
      seen.add(at.id)
    }
    return null
  }
  return {
    all,
    get: (id) => byId.get(id),
    named: (name) => byName.get(plain(name)),
    widen: (id) => widened.get(id) ?? [],
    districtOf,
  }
}

const plain = (name: string): string => name.replace(/\s+/g, '')

function below(id: string, under: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found = new Set<string>()
  const open = [...(under.get(id) ?? [])]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next) || next === id) continue
    found.add(next)
    open.push(...(under.get(next) ?? []))
  }
  return [...found]
}
