import './schematic-map.css'
import { type CSSProperties, type ReactNode, useState } from 'react'
import { formatNumber } from '../amount.ts'
import { AppLink } from '../app-link.tsx'
import { type Light, LightMark, LightShape } from '../light-mark.tsx'
import { useUiWords } from '../words.ts'
import type { MapArea, MapMarker } from './map-area.ts'
import type { AreaShape, MapLayout, Point } from './map-layout.ts'
import { pathOf } from './map-layout.ts'
import { MapTable } from './map-table.tsx'
import { StepLegend } from './step-legend.tsx'
import { stepBounds, stepOf } from './value-steps.ts'

export interface SchematicMapProps {
  readonly label: string
  readonly layout: MapLayout
  readonly areas: readonly MapArea[]
  /** What the figures are, with their unit. */
  readonly valueTitle: string
  readonly digits?: number | undefined
  readonly selected?: string | undefined
  readonly onOpen?: ((id: string) => void) | undefined
  /** Colours by figure; off where lights say more. */
  readonly isShaded?: boolean | undefined
  readonly legend?: ReactNode
}

/** Areas with a figure, a light and markers each; the same as a table for those who hear it. */
export function SchematicMap(props: SchematicMapProps) {
  const words = useUiWords()
  const { layout, areas, digits = 1, selected, onOpen, isShaded = true, label } = props
  const [pointed, setPointed] = useState<string | null>(null)
  const bounds = isShaded ? stepBounds(areas.flatMap(({ value }) => (typeof value === 'number' ? [value] : []))) : []
  const byId = new Map(areas.map((area) => [area.id, area]))
  const shown = layout.areas.filter(({ id }) => byId.has(id))
  const textOf = ({ text, value }: MapArea) =>
    text ?? (typeof value === 'number' ? formatNumber(value, digits) : undefined)
  return (
    <figure className="schematic-map" aria-label={label}>
      <div className="map-sheet" style={{ '--ratio': layout.width / layout.height } as CSSProperties}>
        <svg viewBox={`0 0 ${layout.width} ${layout.height}`} aria-hidden="true">
          {layout.areas.map((shape) => {
            const area = byId.get(shape.id)
            return (
              // biome-ignore lint/a11y/noStaticElementInteractions: the name on the area is what the keyboard opens
              <path
                key={shape.id}
                d={pathOf(shape)}
                className="map-area"
                data-step={area && isShaded && typeof area.value === 'number' ? stepOf(area.value, bounds) : undefined}
                data-light={isShaded ? undefined : area?.light}
                data-opens={Boolean(area && (area.href ?? onOpen)) || undefined}
                onPointerEnter={() => setPointed(shape.id)}
                onPointerLeave={() => setPointed(null)}
                onClick={(event) => openName(event.currentTarget, shape.id)}
              />
            )
          })}
          {/* Last, so that no neighbour covers half of the line. */}
          {layout.areas
            .filter(({ id }) => id === pointed || id === selected)
            .map((shape) => (
              <path key={shape.id} d={pathOf(shape)} className="map-outline" data-selected={shape.id === selected} />
            ))}
        </svg>
        {shown.map((shape) => {
          const area = byId.get(shape.id)
          return area ? (
            <AreaName
              key={shape.id}
              area={area}
              text={textOf(area)}
              place={placeIn(shape, layout)}
              isHidden={shape.isSmall === true && pointed !== shape.id && selected !== shape.id}
              isSelected={selected === shape.id}
              onOpen={onOpen}
              onPoint={(isOn) => setPointed(isOn ? shape.id : null)}
            />
          ) : null
        })}
      </div>
      <figcaption>
        {isShaded && bounds.length > 0 ? <StepLegend bounds={bounds} title={props.valueTitle} /> : null}
        {props.legend}
        {layout.isTrue ? null : <span className="quiet">{words.map.schematic}</span>}
      </figcaption>
      <MapTable areas={areas} label={label} valueTitle={props.valueTitle} textOf={textOf} />
    </figure>
  )
}

/** The name is the link; the area around it only passes the press on. */
function openName(path: Element, id: string) {
  path
    .closest('.map-sheet')
    ?.querySelector<HTMLElement>(`[data-area="${CSS.escape(id)}"]`)
    ?.click()
}

const placeIn = ({ at: [x, y] }: AreaShape, { width, height }: MapLayout): Point => [
  (x / width) * 100,
  (y / height) * 100,
]

interface AreaNameProps {
  readonly area: MapArea
  readonly text: string | undefined
  readonly place: Point
  readonly isHidden: boolean
  readonly isSelected: boolean
  readonly onOpen: ((id: string) => void) | undefined
  readonly onPoint: (isOn: boolean) => void
}

function AreaName({ area, text, place: [left, top], isHidden, isSelected, onOpen, onPoint }: AreaNameProps) {
  const { id, label, light, href, markers = [] } = area
  const content = (
    <>
      <span className="map-name">
        {light ? <LightMark light={light as 'red'} isShort /> : null}
        {label}
      </span>
      {text === undefined ? null : <span className="map-value">{text}</span>}
      {markers.length > 0 ? <Markers markers={markers} /> : null}
    </>
  )
  const common = {
    className: 'map-label',
    'data-area': id,
    'data-hidden': isHidden || undefined,
    style: { left: `${left}%`, top: `${top}%` },
    onFocus: () => onPoint(true),
    onBlur: () => onPoint(false),
  }
  if (href)
    return (
      <AppLink {...common} href={href} aria-current={isSelected || undefined}>
        {content}
      </AppLink>
    )
  if (!onOpen) return <span {...common}>{content}</span>
  return (
    <button {...common} type="button" aria-pressed={isSelected} onClick={() => onOpen(id)}>
      {content}
    </button>
  )
}

const worstFirst: readonly Light[] = ['red', 'yellow', 'blue', 'green', 'noData', 'none']
const mostKinds = 2

/** How many of each light, the worst first; all of them by name on the pointer. */
function Markers({ markers }: { markers: readonly MapMarker[] }) {
  const words = useUiWords()
  const kinds = worstFirst
    .map((light) => ({ light, count: markers.filter((marker) => marker.light === light).length }))
    .filter(({ count }) => count > 0)
  return (
    <span className="map-markers" title={markers.map(({ label }) => label).join(words.list)}>
      {kinds.slice(0, mostKinds).map(({ light, count }) => (
        <span key={light}>
          <LightShape light={light} />
          {count}
        </span>
      ))}
    </span>
  )
}
