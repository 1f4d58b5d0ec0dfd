import { type ReactNode, useMemo } from 'react'
import { AnalysisCityProvider } from '../../chains/analyses/analysis-city.tsx'
import { LoadingLines } from '../../ui/loading-lines.tsx'
import { useCity } from '../overview/city-query.ts'
import { useCityNames } from '../projects/city-names.ts'
import { useProblemHref } from './open-problem.ts'

/** Gives analyses the city’s names, and the way to a new problem. */
export function WithAnalysisCity({ children }: { children: ReactNode }) {
  const city = useCity()
  const names = useCityNames()
  const problemHref = useProblemHref()
  const given = useMemo(
    () =>
      city && {
        ...{ chains: city.chains, districts: city.districts, enterprises: city.principal.enterprises },
        ...{ chainName: names.chain, districtName: names.district, problemHref },
      },
    [city, names, problemHref],
  )
  if (given === undefined) return <LoadingLines lines={12} />
  return <AnalysisCityProvider value={given}>{children}</AnalysisCityProvider>
}
