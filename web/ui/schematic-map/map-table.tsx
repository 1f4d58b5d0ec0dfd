import { useUiWords } from '../words.ts'
import type { MapArea } from './map-area.ts'

interface MapTableProps {
  readonly areas: readonly MapArea[]
  readonly label: string
  readonly valueTitle: string
  readonly textOf: (area: MapArea) => string | undefined
}

/** What the map shows, for those who hear it. */
export function MapTable({ areas, label, valueTitle, textOf }: MapTableProps) {
  const { map, light: names, list } = useUiWords()
  const lights: Readonly<Record<string, string>> = { ...names.warning, ...names.task }
  return (
    <div className="visually-hidden">
      <table>
        <caption>{label}</caption>
        <thead>
          <tr>
            <th scope="col">{map.area}</th>
            <th scope="col">{valueTitle}</th>
            <th scope="col">{map.mark}</th>
          </tr>
        </thead>
        <tbody>
          {areas.map((area) => (
            <tr key={area.id}>
              <th scope="row">{area.label}</th>
              <td>{textOf(area) ?? map.noValue}</td>
              <td>
                {[
                  ...(area.light ? [lights[area.light]] : []),
                  ...(area.markers ?? []).map(({ label, light }) => `${label} ${lights[light]}`),
                ].join(list)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
