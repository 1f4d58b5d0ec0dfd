import './light-mark.css'
import { useUiWords } from './words.ts'

/** Of tasks, projects and figures: no data is never green. */
export type TaskLight = 'red' | 'yellow' | 'green' | 'noData'
/** Of prices and supply: blue is the mildest. */
export type WarningLight = 'red' | 'yellow' | 'blue' | 'none'
export type Light = TaskLight | WarningLight

type LightMarkProps = (
  | { readonly set?: 'task'; readonly light: TaskLight }
  | { readonly set: 'warning'; readonly light: WarningLight }
) & {
  /** Instead of the word of the light; a word there is always. */
  readonly word?: string | undefined
  /** Why the light is what it is; shows on the pointer. */
  readonly reason?: string | undefined
  /** The word is heard and shows on the pointer, and only the shape stands in the line. */
  readonly isShort?: boolean | undefined
}

/** A light by shape, word and colour together, so that no one of them has to be seen. */
export function LightMark({ set = 'task', light, word, reason, isShort = false }: LightMarkProps) {
  const words = useUiWords()
  const names: Readonly<Record<string, string>> = words.light[set]
  const text = word ?? names[light] ?? light
  const title = [isShort ? text : undefined, reason].filter(Boolean).join(words.colon)
  return (
    <span className="light-mark" data-light={light} title={title === '' ? undefined : title}>
      <LightShape light={light} />
      <span className={isShort ? 'visually-hidden' : undefined}>{text}</span>
    </span>
  )
}

/** Only the shape, for charts, maps and tiles that say the word themselves. */
export function LightShape({ light }: { light: Light }) {
  return (
    <svg className="light-shape" data-light={light} viewBox="0 0 16 16" aria-hidden="true">
      <path d={shapes[light]} />
    </svg>
  )
}

const shapes: Readonly<Record<Light, string>> = {
  red: 'M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12z',
  yellow: 'M8 2l6.6 11.6H1.4z',
  blue: 'M2.8 2.8h10.4v10.4H2.8z',
  green: 'M2.6 8.6l3.6 3.7L13.4 4',
  noData: 'M8 2.6a5.4 5.4 0 1 0 0 10.8a5.4 5.4 0 1 0 0-10.8z',
  none: 'M3.5 8h9',
}
