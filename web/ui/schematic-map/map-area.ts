import type { Light } from '../light-mark.tsx'

export interface MapArea {
  readonly id: string
  /** Short: it stands on the map. */
  readonly label: string
  /** The figure on it and its colour; `null`: nobody knows. */
  readonly value?: number | null | undefined
  /** Instead of the plain number. */
  readonly text?: string | undefined
  readonly light?: Light | undefined
  readonly href?: string | undefined
  /** Things in the area, a shape each. */
  readonly markers?: readonly MapMarker[] | undefined
}

export interface MapMarker {
  readonly id: string
  readonly label: string
  readonly light: Light
}
