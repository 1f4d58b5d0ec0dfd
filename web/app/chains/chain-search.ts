export const chainTabs = ['lists', 'projects', 'firms', 'instructions', 'indicators'] as const
export type ChainTab = (typeof chainTabs)[number]

/** What stands in the address of a chain: the tab, and which of the three lists. */
export interface ChainSearch {
  readonly tab?: Exclude<ChainTab, 'lists'>
  readonly list?: 'task' | 'project' | 'problem'
}

export function readChainSearch(raw: Readonly<Record<string, unknown>>): ChainSearch {
  const tab = chainTabs.find((each) => each === raw.tab)
  return {
    ...(tab === undefined || tab === 'lists' ? {} : { tab }),
    ...(raw.list === 'task' || raw.list === 'project' || raw.list === 'problem' ? { list: raw.list } : {}),
  }
}
