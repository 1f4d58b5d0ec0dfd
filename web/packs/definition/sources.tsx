import './sources.css'
import type { PackDocument, PackSource } from '@linchpin/api'
import { Link } from '@tanstack/react-router'
import { clauseLabel } from '../../documents/clause-label.ts'
import { useLanguage } from '../../ui/language.tsx'
import { usePackWords } from '../words.ts'

interface SourcesProps {
  readonly sources: readonly PackSource[]
  readonly documents: readonly PackDocument[]
}

/** What asks for a definition: clauses that lead to their text where the library has it, standards, assumptions. */
export function Sources({ sources, documents }: SourcesProps) {
  return (
    <ul className="sources">
      {sources.map((source, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sources keep their order
        <li key={at}>
          <Source source={source} document={documents.find(({ id }) => isOf(source, id))} />
        </li>
      ))}
    </ul>
  )
}

const isOf = (source: PackSource, id: string) => source.kind === 'clause' && source.document === id

function Source({ source, document }: { source: PackSource; document: PackDocument | undefined }) {
  const words = usePackWords()
  const { language } = useLanguage()
  if (source.kind === 'assumed')
    return (
      <span className="source">
        <span className="source-default">{words.definition.assumed}</span>
        {source.why[language]}
      </span>
    )
  if (source.kind === 'standard')
    return (
      <span className="source">
        <span className="quiet">{words.definition.standard} </span>
        {source.name} {source.place ?? ''}
      </span>
    )
  const text = (
    <>
      <b>{clauseLabel(source.ref, source.heading)}</b>
      <span className="source-document">《{source.title}》</span>
    </>
  )
  const place = document?.library
  if (!place)
    return (
      <span className="source" title={words.definition.notImported}>
        {text}
      </span>
    )
  return (
    <Link
      to="/documents/$id"
      params={{ id: place.id }}
      search={{ clause: source.ref }}
      className="source"
      title={place.sameText ? words.definition.read : words.definition.otherText}
    >
      {text}
    </Link>
  )
}
