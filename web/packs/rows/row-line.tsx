import { useState } from 'react'
import { useLanguage } from '../../ui/language.tsx'
import { DefinitionLink } from '../definition-link.tsx'
import { usePackWords } from '../words.ts'
import type { Row } from './filter-rows.ts'

const shownAtFirst = 10
/** A row can have a hundred bodies; whom and what its mechanisms rest on matters less than they. */
const supportingAtFirst = 5

export function RowLine({ row, isSought }: { row: Row; isSought: boolean }) {
  const words = usePackWords()
  const { language } = useLanguage()
  return (
    <tr data-empty={row.count === 0}>
      <td className="figure quiet">{row.id}</td>
      <th scope="row">{row.label[language]}</th>
      <td>
        {row.count === 0 ? (
          <span className="rows-none">○ {row.supporting.length > 0 ? words.rows.onlySupporting : words.rows.none}</span>
        ) : null}
        {row.kinds.map((list) => (
          <KindLinks key={list.kind} list={list} most={shownAtFirst} isOpen={isSought} />
        ))}
        {row.supporting.map((list) => (
          <KindLinks key={list.kind} list={list} most={supportingAtFirst} isOpen={isSought} isSupporting />
        ))}
      </td>
      <td className="number" data-label={words.rows.count}>
        {row.count}
      </td>
    </tr>
  )
}

interface KindLinksProps {
  readonly list: Row['kinds'][number]
  /** More than this are folded away, unless it `isOpen`. */
  readonly most: number
  readonly isOpen: boolean
  readonly isSupporting?: boolean
}

function KindLinks({ list, most, isOpen, isSupporting = false }: KindLinksProps) {
  const words = usePackWords()
  const { language } = useLanguage()
  const [all, setAll] = useState(false)
  const { entries } = list
  const isLong = entries.length > most + 2
  const shown = isLong && !all && !isOpen ? entries.slice(0, most) : entries
  return (
    <div className="rows-kind" data-supporting={isSupporting}>
      <span className="rows-kind-name quiet">{list.label[language]}</span>
      <span className="rows-links">
        {shown.map((entry) => (
          <DefinitionLink key={entry.id} entry={entry} />
        ))}
        {isLong && !isOpen ? (
          <button type="button" className="text-button quiet" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? words.rows.less : words.rows.more(entries.length - shown.length)}
          </button>
        ) : null}
      </span>
    </div>
  )
}
