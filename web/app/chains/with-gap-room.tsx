import { type ReactNode, useMemo } from 'react'
import type { GapRoom } from '../../chains/gaps/gap-room.ts'
import { useMay } from '../../client/session.ts'
import { LoadingLines } from '../../ui/loading-lines.tsx'
import { useCity } from '../overview/city-query.ts'
import { useCityNames } from '../projects/city-names.ts'
import { useProblemHref } from './open-problem.ts'

/** Gives gaps the city’s names and registers, and the way to a new problem. */
export function WithGapRoom({ children }: { children: (room: GapRoom) => ReactNode }) {
  const city = useCity()
  const names = useCityNames()
  const problemHref = useProblemHref()
  const mayWrite = useMay('registers.write')
  const room = useMemo(
    () =>
      city && {
        gaps: mayWrite ? city.principal.chainGaps : null,
        candidates: mayWrite ? city.principal.gapCandidates : null,
        enterprises: city.principal.enterprises,
        ...{ problemHref, districtName: names.district, chainName: names.chain },
      },
    [city, names, problemHref, mayWrite],
  )
  return room === undefined ? <LoadingLines lines={12} /> : children(room)
}
