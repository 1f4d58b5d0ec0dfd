import './light-bar.css'
import type { CaseLight } from '@linchpin/api'
import { AppLink } from '../../ui/app-link.tsx'
import { LightShape } from '../../ui/light-mark.tsx'
import { type Lights, openOf } from './lights.ts'
import { useOverviewWords } from './words.ts'

export const barLights: readonly CaseLight[] = ['red', 'yellow', 'green', 'noData']

interface LightBarProps {
  readonly lights: Lights
  /** The whole that the bar is measured against; its own without it. */
  readonly of?: number | undefined
  /** The list of those with one light. */
  readonly hrefOf?: ((light: CaseLight) => string) | undefined
}

/** Open cases by light as one bar, and beside it each count with its shape. */
export function LightBar({ lights, of, hrefOf }: LightBarProps) {
  const words = useOverviewWords()
  const whole = Math.max(of ?? openOf(lights), 1)
  return (
    <div className="light-bar">
      <span className="light-bar-track" aria-hidden="true">
        {barLights.map((light) =>
          lights[light] > 0 ? (
            <span key={light} data-light={light} style={{ width: `${(lights[light] / whole) * 100}%` }} />
          ) : null,
        )}
      </span>
      <ul>
        {barLights.map((light) => {
          const name = words.count(words.lights[light], lights[light])
          const content = (
            <>
              <LightShape light={light} />
              <span className="visually-hidden">{words.lights[light]} </span>
              <span className="figure">{lights[light]}</span>
            </>
          )
          return (
            <li key={light} title={name} data-none={lights[light] === 0 || undefined}>
              {hrefOf && lights[light] > 0 ? (
                <AppLink className="light-bar-link" href={hrefOf(light)}>
                  {content}
                </AppLink>
              ) : (
                content
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
