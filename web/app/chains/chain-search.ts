import { type GapSearch, readGapSearch } from '../../chains/gaps/gap-search.ts'

export const chainTabs = [
  'lists',
  'projects',
  'firms',
  'network',
  'districts',
  'analyses',
  'gaps',
  'instructions',
  'indicators',
] as const
export type ChainTab = (typeof chainTabs)[number]

/** What stands in the address of a chain: the tab, and which of the three lists. */
export interface ChainSearch extends Omit<GapSearch, 'chain'> {
  readonly tab?: Exclude<ChainTab, 'lists'>
  readonly list?: 'task' | 'project' | 'problem'
}

export function readChainSearch(raw: Readonly<Record<string, unknown>>): ChainSearch {
  const tab = chainTabs.find((each) => each === raw.tab)
  const { chain: _, ...gaps } = readGapSearch(raw)
  return {
    ...(tab === 'gaps' ? gaps : {}),
    ...(tab === undefined || tab === 'lists' ? {} : { tab }),
    ...(raw.list === 'task' || raw.list === 'project' || raw.list === 'problem' ? { list: raw.list } : {}),
  }
}
