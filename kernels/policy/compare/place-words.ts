/** How messages name a document and a clause. */
import type { Source } from './source.ts'

const longest = 40

export const title = ({ compiled, key }: Source): string => shorten(compiled.document.title || key)

/** 《规划》五（二）3, as people cite it. */
export const zhPlace = (source: Source, clause: string): string => `《${title(source)}》${cited(clause)}`

/** “规划”, 五（二）3 */
export const enPlace = (source: Source, clause: string): string => `“${title(source)}”, ${cited(clause)}`

export const cited = (clause: string): string => clause.replaceAll('/', '')

export function shorten(words: string, most = longest): string {
  return words.length > most ? `${words.slice(0, most - 1)}…` : words
}

/** A figure as people write it: 6500亿元, 8至10个. */
export function figure(value: number | null, valueMax: number | null, unit: string | null): string {
  if (value === null) return '—'
  const number = valueMax === null || valueMax === value ? String(value) : `${value}至${valueMax}`
  return `${number}${unit ?? ''}`
}
