import { ChainTiles } from '../overview/chain-tiles.tsx'
import { tallyByKey } from '../overview/lights.ts'
import { useTally } from '../overview/tally-query.ts'
import { useMyChains } from '../overview/use-my-chains.ts'
import { WorkHome } from './work-home.tsx'

/** Of a task force: its chains, and what it has to do. */
export function ForceHome() {
  const chains = useMyChains()
  const { data } = useTally('chain')
  return <WorkHome above={<ChainTiles chains={chains} tallies={data && tallyByKey(data.groups)} />} />
}
