import type { CaseDetail } from '@linchpin/api'
import { formatInstant } from '../../ui/date-format.ts'
import { StateTag } from '../../ui/state-tag.tsx'
import { caseFileHref } from '../files/case-file-href.ts'
import { useCaseWords } from '../words.ts'
import { NoteForm } from './note-form.tsx'

const shown = 5

/** 进展: what those who handle it tell, the newest first; all of it stands in the history too. */
export function NotesPanel({ detail }: { detail: CaseDetail }) {
  const words = useCaseWords()
  const notes = detail.history.filter(({ kind }) => kind === 'noted').toReversed()
  return (
    <section className="case-card" aria-labelledby="notes-title">
      <div className="case-card-head">
        <h2 id="notes-title">{words.notes.title}</h2>
      </div>
      {detail.may.note ? <NoteForm detail={detail} /> : null}
      {notes.length === 0 ? <p className="quiet">{words.notes.none}</p> : null}
      <ol className="notes">
        {notes.slice(0, shown).map(({ seq, at, person, text, files, isInternal }) => (
          <li key={seq}>
            <p className="told-text">{text}</p>
            <p className="note-by quiet">
              <span>{person.name}</span>
              <time dateTime={at} className="figure">
                {formatInstant(at)}
              </time>
              {isInternal ? <StateTag tone="refused" word={words.notes.isInternal} /> : null}
              {files.map(({ id, name }) => (
                <a key={id} href={caseFileHref(detail.id, id)}>
                  {name}
                </a>
              ))}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
