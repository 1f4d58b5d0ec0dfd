import type { ClauseView, DocumentDetail } from '@linchpin/api'

/** What a clause names, grouped for a line at its foot. */
export interface Mentions {
  readonly names: readonly { readonly type: string; readonly names: readonly string[] }[]
  /** By place, what it develops: 新能源汽车（电池、电机）、轴承. */
  readonly layout: readonly { readonly place: string; readonly develops: readonly string[] }[]
  readonly references: readonly string[]
}

type Named = Pick<DocumentDetail, 'entities' | 'layout' | 'references' | 'clauses'>

/**
 * What one clause names: the entities of the document whose names stand in its words (a name within a longer one is not
 * meant), the places and industries that it lays out, and the documents that it cites.
 */
export function mentionsOf(document: Named, clause: ClauseView): Mentions {
  const words = `${clause.heading ?? ''}\n${clause.text}`
  const isHere = (row: Named['layout'][number]) => clauseOfRow(document.clauses, row) === clause
  return {
    names: namesIn(words, document.entities),
    layout: byPlace(document.layout.filter(isHere)),
    references: document.references
      .filter((reference) => reference.clause === clause.ref)
      .map(({ title, number }) => `《${title.replace(/^《|》$/g, '')}》${number ?? ''}`),
  }
}

function namesIn(words: string, entities: Named['entities']): Mentions['names'] {
  const taken: [number, number][] = []
  const found: { at: number; name: string; type: string }[] = []
  for (const { name, type } of [...entities].sort(longestFirst)) {
    const at = freePlace(words, name, taken)
    if (at < 0) continue
    taken.push([at, at + name.length])
    found.push({ at, name, type })
  }
  const groups = new Map<string, string[]>()
  for (const { name, type } of found.sort((a, b) => a.at - b.at)) {
    const group = groups.get(type)
    if (group) group.push(name)
    else groups.set(type, [name])
  }
  return [...groups].map(([type, names]) => ({ type, names: [...new Set(names)] }))
}

/** Of one name with two types the chain is meant: chains are told by the list that they stand in, the others by their words. */
function longestFirst(a: Named['entities'][number], b: Named['entities'][number]): number {
  return b.name.length - a.name.length || Number(b.type === 'chain') - Number(a.type === 'chain')
}

/** Where `name` stands in `words` outside of the places taken by longer names; -1 where it does not. */
function freePlace(words: string, name: string, taken: readonly [number, number][]): number {
  if (name === '') return -1
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
    const end = at + name.length
    if (!taken.some(([from, to]) => from < end && to > at)) return at
  }
  return -1
}

function byPlace(rows: Named['layout']): Mentions['layout'] {
  const places = new Map<string, string[]>()
  for (const { district, zone, industry, segments } of rows) {
    const place = zone ?? district
    const words = segments.length > 0 ? `${industry}（${segments.join('、')}）` : industry
    places.set(place, [...(places.get(place) ?? []), words])
  }
  return [...places].map(([place, develops]) => ({ place, develops }))
}

const rowClauses = new WeakMap<object, ClauseView | undefined>()

/** The first clause with a line that has the place, the industry and all segments of a row; the row names none itself. */
function clauseOfRow(clauses: readonly ClauseView[], row: Named['layout'][number]): ClauseView | undefined {
  if (rowClauses.has(row)) return rowClauses.get(row)
  const place = (row.zone ?? row.district).replace(/（.*$/, '')
  const parts = [place, row.industry, ...row.segments]
  const clause = clauses.find(({ heading, text }) =>
    text.split('\n').some((line) => parts.every((part) => `${heading ?? ''} ${line}`.includes(part))),
  )
  rowClauses.set(row, clause)
  return clause
}
