/** What stands in the addresses of analyses. */
export interface AnalysisSearch {
  chain?: string
  /** The analysis that is shown. */
  id?: number
  /** Of a simulation to begin: numbers of firms, with commas between. */
  firms?: string
  /** Likewise: keys of segments. */
  segments?: string
}
export interface CompareSearch {
  before?: number
  after?: number
}

type Raw = Readonly<Record<string, unknown>>

export function readAnalysisSearch(raw: Raw): AnalysisSearch {
  const id = numberOf(raw.id)
  const firms = typeof raw.firms === 'string' && /^\d+(,\d+)*$/.test(raw.firms) ? raw.firms.slice(0, 4000) : undefined
  return {
    ...(typeof raw.chain === 'string' && raw.chain !== '' ? { chain: raw.chain.slice(0, 200) } : {}),
    ...(id === undefined ? {} : { id }),
    ...(firms === undefined ? {} : { firms }),
    ...(typeof raw.segments === 'string' && raw.segments !== '' ? { segments: raw.segments.slice(0, 4000) } : {}),
  }
}

export function readCompareSearch(raw: Raw): CompareSearch {
  const [before, after] = [numberOf(raw.before), numberOf(raw.after)]
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }
}

function numberOf(value: unknown): number | undefined {
  const number = Number(value)
  return Number.isSafeInteger(number) && number > 0 ? number : undefined
}
