import { useMemo } from 'react'
import { todayInChina } from '../../ui/days-between.ts'
import { useLanguage } from '../../ui/language.tsx'
import { layoutOf, type MapArea, SchematicMap } from '../../ui/schematic-map/index.ts'
import { shortDistrict, useCity } from '../overview/city-query.ts'
import type { Project } from './project.ts'
import { slippageOf } from './slippage.ts'
import { within } from './use-shown-projects.ts'

interface DistrictMapProps {
  readonly label: string
  /** `undefined` until they are known. */
  readonly projects: readonly Project[] | undefined
  readonly figureOf: (district: string, own: readonly Project[]) => number | null
  readonly valueTitle: string
  readonly digits?: number
  /** A body. */
  readonly selected?: string | undefined
  readonly onOpen?: (district: string) => void
  readonly hasLights?: boolean
}

/** The city's districts with a figure each, and the lights of the projects in them. Areas go by division code where there is one. */
export function DistrictMap(props: DistrictMapProps) {
  const { label, projects, figureOf, valueTitle, digits = 0, selected, onOpen, hasLights = true } = props
  const { language } = useLanguage()
  const districts = useCity()?.districts ?? []
  const areas = districts.map(({ id, divisionCode }) => ({ body: id, area: divisionCode ?? id }))
  const ids = areas.map(({ area }) => area).join(',')
  const layout = useMemo(() => layoutOf(ids === '' ? [] : ids.split(',')), [ids])
  const today = todayInChina()
  const shown = districts.map(({ id, divisionCode, label: name }): MapArea => {
    const own = within(projects ?? [], { district: id })
    const lit = own.map((each) => ({ id: each.key, label: each.name, light: slippageOf(each, today).light }))
    return {
      id: divisionCode ?? id,
      label: shortDistrict({ label: name }, language),
      value: figureOf(id, own),
      ...(hasLights ? { markers: lit.filter(({ light }) => light === 'red' || light === 'yellow') } : {}),
    }
  })
  const areaOf = (body: string | undefined) => areas.find((each) => each.body === body)?.area
  const bodyOf = (area: string) => areas.find((each) => each.area === area)?.body
  return (
    <SchematicMap
      label={label}
      layout={layout}
      areas={shown}
      valueTitle={valueTitle}
      digits={digits}
      selected={areaOf(selected)}
      onOpen={onOpen ? (area) => onOpen(bodyOf(area) ?? area) : undefined}
    />
  )
}
