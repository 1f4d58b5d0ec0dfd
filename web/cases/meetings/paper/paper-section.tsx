import type { PaperRow } from '@linchpin/api'
import { useState } from 'react'
import { entryHref } from '../../../registers/index.ts'
import { AppLink } from '../../../ui/app-link.tsx'
import { formatDay } from '../../../ui/date-format.ts'
import { useLanguage } from '../../../ui/language.tsx'
import { LightMark } from '../../../ui/light-mark.tsx'
import { caseHref } from '../../case-href.ts'
import { useMeetingWords } from '../words.ts'

interface PaperSectionProps {
  readonly title: string
  readonly section: { readonly total: number; readonly outOfReach: number; readonly rows: readonly PaperRow[] }
  readonly isWhole: boolean
  readonly tone?: 'late'
  /** Where the rows are entries of one. */
  readonly register?: string
}

const shownRows = 8

export function PaperSection({ title, section, isWhole, tone, register }: PaperSectionProps) {
  const words = useMeetingWords()
  const [isOpen, setOpen] = useState(false)
  const { total, outOfReach, rows } = section
  const shown = isWhole || isOpen ? rows : rows.slice(0, shownRows)
  const unlisted = total - outOfReach - rows.length
  return (
    <section className="paper-section" data-tone={tone}>
      <h3>
        {title} <span className="figure">{total}</span>
      </h3>
      {total === 0 ? <p className="quiet">{words.paper.nothingIn}</p> : null}
      {shown.length > 0 ? (
        <table className="paper-rows">
          <tbody>
            {shown.map((row) => (
              <Row key={row.id} row={row} register={register} />
            ))}
          </tbody>
        </table>
      ) : null}
      {rows.length > shown.length ? (
        <button type="button" className="text-button paper-more" onClick={() => setOpen(true)}>
          {words.paper.showAll(rows.length)}
        </button>
      ) : null}
      {unlisted > 0 ? <p className="quiet">{words.paper.unlisted(unlisted)}</p> : null}
      {outOfReach > 0 ? <p className="quiet">{words.paper.hidden(outOfReach)}</p> : null}
    </section>
  )
}

function Row({ row, register }: { row: PaperRow; register: string | undefined }) {
  const words = useMeetingWords()
  const { language } = useLanguage()
  const href = register === undefined ? caseHref(row.id) : entryHref(register, row.id)
  return (
    <tr>
      <td className="paper-matter">
        <AppLink href={href} target="_blank" rel="noopener">
          {row.title}
        </AppLink>
        <span className="quiet paper-line">
          {row.number ? <span>{row.number}</span> : null}
          {row.about ? <span>{row.about}</span> : null}
          {register === undefined ? <span>{row.lead?.label[language] ?? words.paper.noLead}</span> : null}
        </span>
      </td>
      <td className="paper-state">
        {row.light ? <LightMark light={row.light} word={row.state?.[language] ?? ''} /> : row.state?.[language]}
      </td>
      {register === undefined ? (
        <td className="paper-due figure">
          {row.due === null ? <span className="quiet">{words.paper.noDue}</span> : formatDay(row.due, language)}
          {row.daysLate > 0 ? <span className="paper-late">{words.paper.lateBy(row.daysLate)}</span> : null}
        </td>
      ) : null}
    </tr>
  )
}
