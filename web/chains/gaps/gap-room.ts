/** What gaps need of the city’s registers and of later rooms; the page that shows them gives it. */
export interface GapRoom {
  /** Of gaps, and of candidates for them; `null`: the city has none, or the person writes none. */
  readonly gaps: string | null
  readonly candidates: string | null
  readonly enterprises: string | null
  readonly problemHref:
    | ((problem: {
        readonly title: string
        readonly chain?: string | null
        readonly enterprise?: string | null
      }) => string)
    | null
  readonly districtName: (id: string | null) => string
  readonly chainName: (id: string | null) => string
}
