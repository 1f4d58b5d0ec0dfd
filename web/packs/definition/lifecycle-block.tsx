import './lifecycle.css'
import type { PackBlockOf } from '@linchpin/api'
import { useLanguage } from '../../ui/language.tsx'
import { usePackWords } from '../words.ts'
import { LifecycleDiagram } from './lifecycle-diagram.tsx'

/** What a telephone shows of a drawing, in pixels. */
const narrowest = 340

export function LifecycleBlock({ block: { title, diagrams } }: { block: PackBlockOf<'lifecycle'> }) {
  const words = usePackWords()
  const { language } = useLanguage()
  const diagram = diagrams[language]
  const { states, moves, gates, width } = diagram
  const keys = [
    `● ${words.legend.initial}`,
    ...(states.some(({ isFinal }) => isFinal) ? [words.legend.final] : []),
    ...(moves.some(({ isBack }) => isBack) ? [words.legend.back] : []),
    ...(gates.length > 0 ? [words.legend.mark] : []),
    ...(states.some(({ limit }) => limit?.endsWith('*')) ? [words.legend.default] : []),
  ]
  return (
    <section className="definition-block">
      <h3>{title[language]}</h3>
      <figure className="lifecycle">
        <p className="lifecycle-swipe quiet" data-wide={width > narrowest} aria-hidden="true">
          {words.legend.swipe}
        </p>
        <div className="lifecycle-scroller">
          <LifecycleDiagram diagram={diagram} name={title[language]} />
        </div>
        <figcaption className="quiet">
          {keys.map((key) => (
            <span key={key}>{key}</span>
          ))}
        </figcaption>
      </figure>
    </section>
  )
}
