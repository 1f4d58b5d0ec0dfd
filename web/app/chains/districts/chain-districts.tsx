import './districts.css'
import type { ChainDrawing, CityDistrict, DrawnFirm } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useRef, useState } from 'react'
import { PictureActions } from '../../../client/pictures/picture-actions.tsx'
import { ProblemPanel } from '../../../client/problem-panel.tsx'
import { moneyText } from '../../../registers/index.ts'
import { AppLink } from '../../../ui/app-link.tsx'
import { type Language, useLanguage } from '../../../ui/language.tsx'
import { LoadingLines } from '../../../ui/loading-lines.tsx'
import { layoutOf, SchematicMap } from '../../../ui/schematic-map/index.ts'
import { shortDistrict, useCity } from '../../overview/city-query.ts'
import type { OfChain } from '../chain-lists.tsx'
import { drawingQuery } from '../drawing/drawing-query.ts'
import { useChainWords } from '../words.ts'

interface DistrictRow {
  readonly district: CityDistrict
  readonly firms: readonly DrawnFirm[]
  readonly segments: readonly string[]
}

/** Where the firms of the chain are, and which segments each district has. */
export function ChainDistricts({ chain }: OfChain) {
  const words = useChainWords()
  const { language } = useLanguage()
  const districts = useCity()?.districts
  const { data, error, refetch } = useQuery({ ...drawingQuery(chain.id), retry: false })
  const [selected, setSelected] = useState<string | undefined>()
  const figure = useRef<HTMLDivElement>(null)
  const ids = districts?.map(areaOf).join(',') ?? ''
  const layout = useMemo(() => layoutOf(ids === '' ? [] : ids.split(',')), [ids])
  if (error && !data) return <ProblemPanel error={error} onRetry={() => void refetch()} />
  if (!data || !districts) return <LoadingLines lines={10} />
  const rows = rowsOf(data, districts, language)
  const shown = rows.filter(({ district }) => selected === undefined || areaOf(district) === selected)
  const title = `${chain.label[language]} ${words.districts.title}`
  return (
    <div className="chain-tab">
      <div className="chain-tab-tools">
        <span className="quiet">{words.districts.source}</span>
        <PictureActions
          name={title}
          picture={figure}
          table={() => ({
            title,
            columns: [
              { title: words.districts.district, kind: 'text', width: 16 },
              { title: words.districts.count, kind: 'integer' },
              { title: words.districts.revenue, kind: 'money' },
              { title: words.districts.segments, kind: 'text', width: 60 },
            ],
            rows: rows.map(({ district, firms, segments }) => [
              district.label[language],
              firms.length,
              revenueOf(firms),
              segments.join('、'),
            ]),
            note: words.districts.source,
          })}
        />
      </div>
      <div className="chain-districts" ref={figure}>
        <SchematicMap
          label={title}
          layout={layout}
          areas={rows.map(({ district, firms }) => ({
            id: areaOf(district),
            label: shortDistrict(district, language),
            value: firms.length,
          }))}
          valueTitle={words.districts.firms}
          digits={0}
          selected={selected}
          onOpen={(area) => setSelected(area === selected ? undefined : area)}
        />
        <div className="chain-district-list">
          {shown
            .filter(({ firms }) => firms.length > 0)
            .map(({ district, firms, segments }) => (
              <section key={district.id}>
                <h3>
                  {district.label[language]} <span className="figure quiet">{firms.length}</span>
                  <span className="quiet">{moneyText(revenueOf(firms), language)}</span>
                </h3>
                {segments.length > 0 ? <p className="quiet">{segments.join(language === 'zh' ? '、' : ', ')}</p> : null}
                {selected === undefined ? null : (
                  <ul>
                    {firms.map(({ key, name }) => (
                      <li key={key}>
                        <AppLink href={`/chains/firms/${encodeURIComponent(key)}`}>{name}</AppLink>
                      </li>
                    ))}
                  </ul>
                )}
              </section>
            ))}
          {shown.every(({ firms }) => firms.length === 0) ? <p className="quiet">{words.districts.none}</p> : null}
        </div>
      </div>
    </div>
  )
}

const areaOf = ({ id, divisionCode }: CityDistrict): string => divisionCode ?? id
const revenueOf = (firms: readonly DrawnFirm[]): number => firms.reduce((sum, { revenue }) => sum + (revenue ?? 0), 0)

/** The most firms first. */
function rowsOf(
  { firms, segments }: ChainDrawing,
  districts: readonly CityDistrict[],
  language: Language,
): readonly DistrictRow[] {
  return districts
    .map((district) => {
      const own = firms.filter((firm) => firm.district === district.id)
      const keys = new Set(own.map(({ key }) => key))
      const held = segments.filter((segment) => segment.firms.some((key) => keys.has(key)))
      return { district, firms: own, segments: held.map(({ label }) => label[language]) }
    })
    .toSorted((one, other) => other.firms.length - one.firms.length)
}
