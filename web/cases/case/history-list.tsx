import './parts.css'
import type { CaseDetail, CaseHappening } from '@linchpin/api'
import { AppLink } from '../../ui/app-link.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { Timeline, type TimelineEntry } from '../../ui/timeline.tsx'
import { caseFileHref } from '../files/case-file-href.ts'
import { said } from '../said.ts'
import { useCaseWords } from '../words.ts'
import { linkHref } from './link-href.ts'
import { SetValues } from './set-values.tsx'

interface HistoryListProps {
  readonly detail: CaseDetail
  readonly happened: readonly CaseHappening[]
}

/** Who did what and when, with the values, the reason and the evidence. */
export function HistoryList({ detail, happened }: HistoryListProps) {
  const words = useCaseWords()
  const { language } = useLanguage()
  const entries = happened.map((each): TimelineEntry => {
    const { seq, at, person, role, kind, move } = each
    return {
      key: String(seq),
      at,
      title: move ? said(move.label, language) : words.history.kinds[kind],
      by: (
        <>
          {person.name}
          {role ? <span className="quiet"> {role[language]}</span> : null}
        </>
      ),
      mark: markOf(each, detail.states),
      children: <Told detail={detail} each={each} />,
    }
  })
  return <Timeline entries={entries} />
}

function Told({ detail, each }: { detail: CaseDetail; each: CaseHappening }) {
  const words = useCaseWords()
  const { language } = useLanguage()
  const { move, text, kind, instruction, handler, link, files, isInternal } = each
  return (
    <>
      {move && move.from.zh !== move.to.zh ? (
        <p className="quiet">{words.history.from(move.from[language], move.to[language])}</p>
      ) : null}
      {instruction ? (
        <p className="quiet">
          {instruction.leader} {instruction.day}
          {instruction.isRecorded ? ` ${words.instructions.recorded(each.person.name)}` : null}
        </p>
      ) : null}
      {text ? (
        <p className="told-text">{kind === 'moved' || kind === 'assigned' ? words.history.reason(text) : text}</p>
      ) : null}
      {kind === 'assigned' ? <p>{handler ? words.history.handler(handler.name) : words.history.released}</p> : null}
      {isInternal ? <p className="quiet">{words.notes.internal}</p> : null}
      <SetValues detail={detail} values={each.values} />
      {link ? (
        <p>
          <AppLink href={linkHref(link)}>{link.name}</AppLink>
        </p>
      ) : null}
      {files.length > 0 ? (
        <ul className="told-files">
          {files.map(({ id, name }) => (
            <li key={id}>
              <a href={caseFileHref(detail.id, id)}>{name}</a>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}

/** Back is what leads to a state that stands earlier in the definition. */
function markOf({ kind, move }: CaseHappening, states: CaseDetail['states']): NonNullable<TimelineEntry['mark']> {
  if (kind === 'voided') return 'back'
  if (move === null) return kind === 'opened' ? 'forward' : 'note'
  const placeOf = (label: { readonly zh: string }) => states.findIndex((state) => state.label.zh === label.zh)
  return placeOf(move.to) < placeOf(move.from) ? 'back' : 'forward'
}
