import './chain-tiles.css'
import type { CityChain } from '@linchpin/api'
import { AppLink } from '../../ui/app-link.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { LightMark, LightShape } from '../../ui/light-mark.tsx'
import { shortChain, useCity } from './city-query.ts'
import { dark, type KeyTally, openOf, worstLight } from './lights.ts'
import { listsOf } from './list-bars.tsx'
import { useOverviewWords } from './words.ts'

interface ChainTilesProps {
  /** `undefined` until they are known. */
  readonly chains: readonly CityChain[] | undefined
  /** By chain; `undefined` until the first answer. */
  readonly tallies: readonly KeyTally[] | undefined
}

const usualChains = 12

/** Each chain as a tile: the heaviest light of its three lists, and how much of each is open and red. */
export function ChainTiles({ chains, tallies }: ChainTilesProps) {
  const words = useOverviewWords()
  if (chains?.length === 0) return <p className="quiet">{words.tiles.noChains}</p>
  return (
    <ul className="chain-tiles" aria-label={words.tiles.title}>
      {(chains ?? Array.from({ length: usualChains }, () => null)).map((chain, at) => (
        <li key={chain?.id ?? at}>{chain ? <ChainTile chain={chain} tallies={tallies} /> : <WaitingTile />}</li>
      ))}
    </ul>
  )
}

function ChainTile({ chain, tallies }: { chain: CityChain; tallies: readonly KeyTally[] | undefined }) {
  const words = useOverviewWords()
  const { language } = useLanguage()
  const city = useCity()
  const own = tallies?.find(({ key }) => key === chain.id)
  const byType = Object.entries(own?.byType ?? {}).map(([type, lights]) => ({ ...lights, type }))
  const light = worstLight(own ?? dark)
  return (
    <AppLink href={`/chains/${encodeURIComponent(chain.id)}`} className="chain-tile card" data-light={light}>
      <span className="chain-tile-head">
        <LightMark light={tallies ? light : 'noData'} reason={words.tiles.rule} isShort />
        <strong>{shortChain(chain, language)}</strong>
        {chain.class ? <span className="chain-class">{words.tiles.class[chain.class]}</span> : null}
      </span>
      <span className="chain-tile-lists">
        {listsOf(city?.principal, byType).map(({ name, lights }) => (
          <span key={name} className="chain-tile-list">
            <span className="quiet">{words.lists[name]}</span>
            <span className="figure chain-tile-open">{tallies ? openOf(lights) : '–'}</span>
            {lights.red > 0 ? (
              <span className="chain-tile-red figure">
                <LightShape light="red" />
                <span className="visually-hidden">{words.lights.red}</span>
                {lights.red}
              </span>
            ) : null}
          </span>
        ))}
      </span>
    </AppLink>
  )
}

const WaitingTile = () => (
  <span className="chain-tile card" aria-hidden="true">
    <span className="chain-tile-head">
      <span className="skeleton" style={{ width: '60%' }} />
    </span>
    <span className="chain-tile-lists">
      <span className="skeleton" style={{ width: '90%' }} />
    </span>
  </span>
)
