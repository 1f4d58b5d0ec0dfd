/**
 * Element ids in the manner of Akoma Ntoso (OASIS LegalDocML naming convention): prefix and number of each level,
 * joined by `__`. Chinese levels have no fixed counterpart; 章 and 一、 are `chp`, 节 and （一） are `sec`, 条 `art`, below
 * an article or a section `item` and `point`.
 */
import type { Scheme } from '../text/ordinal.ts'

/** The id of a clause below `parentId` (empty for the outermost). */
export function elementId(scheme: Scheme | 'unnumbered', value: number, parentId: string): string {
  const own = `${prefix(scheme, parentId)}_${value}`
  return parentId === '' ? own : `${parentId}__${own}`
}

const prefixes: Readonly<Record<Scheme | 'unnumbered', string>> = {
  part: 'part',
  chapter: 'chp',
  section: 'sec',
  article: 'art',
  han: 'chp',
  hanRound: 'sec',
  num: 'item',
  numRound: 'point',
  ring: 'indent',
  shi: 'list',
  unnumbered: 'hcontainer',
}

function prefix(scheme: Scheme | 'unnumbered', parentId: string): string {
  const underArticle = /(?:^|__)art_/.test(parentId)
  if (underArticle && scheme === 'hanRound') return 'item'
  if (underArticle && scheme === 'num') return 'point'
  if (scheme === 'han' && /(?:^|__)(?:chp|sec)_/.test(parentId)) return 'para'
  return prefixes[scheme]
}
