import type { ShownTable, SimulationResult } from '@linchpin/api'
import { useMemo, useRef } from 'react'
import { PictureActions } from '../../client/pictures/picture-actions.tsx'
import { moneyText } from '../../registers/index.ts'
import { useLanguage } from '../../ui/language.tsx'
import { layoutOf, SchematicMap } from '../../ui/schematic-map/index.ts'
import { useAnalysisCity } from './analysis-city.tsx'
import { count } from './figures.ts'
import { useAnalysisWords } from './words.ts'

/** Losses by district: on the schematic map, and as rows. */
export function DistrictLosses({ result, name }: { result: SimulationResult; name: string }) {
  const { simulation: words, ranking, shared } = useAnalysisWords()
  const { language } = useLanguage()
  const { districts, districtName } = useAnalysisCity()
  const picture = useRef<HTMLDivElement>(null)
  const ids = districts.map(({ id, divisionCode }) => divisionCode ?? id).join(',')
  const layout = useMemo(() => layoutOf(ids === '' ? [] : ids.split(',')), [ids])
  const placed = result.byDistrict.filter(({ district }) => district !== null)
  const unplaced = result.byDistrict.find(({ district }) => district === null)?.firms ?? 0
  if (placed.length === 0) return null
  const lossIn = (id: string) => placed.find(({ district }) => district === id)?.output
  const table = (): ShownTable => ({
    title: name,
    columns: [
      { title: ranking.district, kind: 'text' },
      { title: words.tiles.hit, kind: 'integer' },
      { title: words.columns.output, kind: 'money' },
      { title: words.columns.jobs, kind: 'integer' },
    ],
    rows: placed.map(({ district, firms, output, jobs }) => [
      districtName(district),
      firms,
      Math.round(output),
      Math.round(jobs),
    ]),
  })
  return (
    <section className="card district-losses" aria-labelledby="district-losses">
      <header className="analysis-head">
        <h2 id="district-losses">{words.map}</h2>
        <PictureActions name={name} picture={picture} table={table} />
      </header>
      <div className="district-losses-body">
        <div ref={picture} className="district-losses-map">
          <SchematicMap
            label={words.map}
            layout={layout}
            areas={districts.map(({ id, divisionCode }) => {
              const lost = lossIn(id)
              return {
                id: divisionCode ?? id,
                label: districtName(id),
                value: lost === undefined ? null : lost / fenInWan,
              }
            })}
            valueTitle={words.mapValue}
            digits={0}
          />
        </div>
        <div className="analysis-table">
          <table className="plain-table analysis-rows">
            <thead>
              <tr>
                <th>{ranking.district}</th>
                <th className="end">{words.tiles.hit}</th>
                <th className="end">{words.columns.output}</th>
                <th className="end">{words.columns.jobs}</th>
              </tr>
            </thead>
            <tbody>
              {placed.map(({ district, firms, output, jobs }) => (
                <tr key={district}>
                  <td>{districtName(district)}</td>
                  <td className="end figure">{firms}</td>
                  <td className="end figure">{moneyText(Math.round(output), language)}</td>
                  <td className="end figure">
                    {count(jobs)}
                    {shared.people}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {unplaced > 0 ? <p className="quiet analysis-foot">{words.unplaced(unplaced)}</p> : null}
        </div>
      </div>
    </section>
  )
}

const fenInWan = 1_000_000
