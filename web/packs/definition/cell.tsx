import type { PackCell } from '@linchpin/api'
import { Fragment } from 'react'
import { useLanguage } from '../../ui/language.tsx'
import { DefinitionLink } from '../definition-link.tsx'
import { usePackWords } from '../words.ts'

/** A list of texts and links; a dash for none. */
export function Cell({ cell }: { cell: PackCell }) {
  const words = usePackWords()
  const { language } = useLanguage()
  if (cell.length === 0) return <span className="quiet">{words.definition.none}</span>
  return cell.map(({ text, to }, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a list may say the same twice, and keeps its order
    <Fragment key={at}>
      {at > 0 ? words.definition.list : null}
      {to ? <DefinitionLink entry={{ ...to, label: text }} /> : text[language]}
    </Fragment>
  ))
}
