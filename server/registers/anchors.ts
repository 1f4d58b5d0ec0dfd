/** Keys at known places of a list: a page deep inside is counted off from the nearest one. */
export interface Place {
  readonly offset: number
  readonly key: string
}
export interface Anchors {
  /** The last known place at or before `offset`. */
  readonly before: (offset: number) => Place | null
  /** The first known place at or after `offset`. */
  readonly after: (offset: number) => Place | null
  readonly add: (offset: number, key: string) => void
}

const most = 500

export function createAnchors(): Anchors {
  let places: Place[] = []
  const indexAfter = (offset: number): number => {
    const index = places.findIndex((place) => place.offset > offset)
    return index === -1 ? places.length : index
  }
  return {
    before: (offset) => places[indexAfter(offset) - 1] ?? null,
    after: (offset) => places[indexAfter(offset - 1)] ?? null,
    add: (offset, key) => {
      if (offset === 0) return
      const index = indexAfter(offset)
      if (places[index - 1]?.offset === offset) return
      places.splice(index, 0, { offset, key })
      if (places.length > most) places = places.filter((_, at) => at % 2 === 0)
    },
  }
}
