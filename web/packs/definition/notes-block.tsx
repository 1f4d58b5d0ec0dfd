import type { Bilingual, PackBlockOf } from '@linchpin/api'
import { useLanguage } from '../../ui/language.tsx'
import { usePackWords } from '../words.ts'

export function NotesBlock({ block: { title, lines } }: { block: PackBlockOf<'notes'> }) {
  const { language } = useLanguage()
  return (
    <section className="definition-block">
      <h3>{title[language]}</h3>
      <OpenConditions lines={lines} />
    </section>
  )
}

/** Conditions that no document words. */
export function OpenConditions({ lines, isNamed = false }: { lines: readonly Bilingual[]; isNamed?: boolean }) {
  const words = usePackWords()
  const { language } = useLanguage()
  return (
    <div className="definition-open">
      {isNamed ? <strong>{words.definition.unknown}</strong> : null}
      <ul>
        {lines.map((line) => (
          <li key={line.zh}>{line[language]}</li>
        ))}
      </ul>
    </div>
  )
}
