import type { Bilingual, CityDistrict } from '@linchpin/api'
import { createContext, use } from 'react'

/** What these pages need of the city and of later rooms; the page that shows them gives it. */
export interface AnalysisCity {
  readonly chains: readonly { readonly id: string; readonly label: Bilingual }[]
  readonly districts: readonly CityDistrict[]
  readonly chainName: (id: string | null) => string
  readonly districtName: (id: string | null) => string
  /** The register of enterprises. */
  readonly enterprises: string | null
  /** The address of the form of a new problem; `null` for whoever opens none. */
  readonly problemHref:
    | ((problem: {
        readonly enterprise?: string | null
        readonly title: string
        readonly chain?: string | null
        readonly responsible?: string | null
      }) => string)
    | null
}

const Context = createContext<AnalysisCity | null>(null)
export const AnalysisCityProvider = Context.Provider

export function useAnalysisCity(): AnalysisCity {
  const city = use(Context)
  if (city === null) throw new Error('The page gives no city')
  return city
}
