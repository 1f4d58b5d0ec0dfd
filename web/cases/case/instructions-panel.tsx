import type { CaseDetail } from '@linchpin/api'
import { Button } from 'antd'
import { useState } from 'react'
import { usePerson } from '../../client/session.ts'
import { caseFileHref } from '../files/case-file-href.ts'
import { useCaseWords } from '../words.ts'
import { InstructionDialog } from './instruction-dialog.tsx'

/** 批示: what leaders wrote, mostly on paper and recorded for them. */
export function InstructionsPanel({ detail }: { detail: CaseDetail }) {
  const words = useCaseWords()
  const isLeader = usePerson()?.roles.some(({ role }) => role === 'chain-chief') ?? false
  const [isWriting, setWriting] = useState(false)
  const written = detail.history.filter(({ instruction }) => instruction !== null).toReversed()
  if (written.length === 0 && !detail.may.instruct) return null
  return (
    <section
      className="case-card"
      data-screen-only={written.length === 0 || undefined}
      aria-labelledby="instructions-title"
    >
      <div className="case-card-head">
        <h2 id="instructions-title">{words.instructions.title}</h2>
        {detail.may.instruct ? (
          <Button size="small" data-screen-only onClick={() => setWriting(true)}>
            {isLeader ? words.instructions.write : words.instructions.record}
          </Button>
        ) : null}
      </div>
      {written.length === 0 ? <p className="quiet">{words.instructions.none}</p> : null}
      {written.map(({ seq, text, instruction, person, files }) => (
        <blockquote key={seq} className="instruction">
          {text ? <p className="told-text">{text}</p> : null}
          {files.map(({ id, name }) => (
            <p key={id}>
              <a href={caseFileHref(detail.id, id)}>{name}</a>
            </p>
          ))}
          <footer>
            <span>
              {instruction?.leader} {instruction?.day}
            </span>
            {instruction?.isRecorded ? <span className="quiet">{words.instructions.recorded(person.name)}</span> : null}
          </footer>
        </blockquote>
      ))}
      {isWriting ? <InstructionDialog detail={detail} isLeader={isLeader} onClose={() => setWriting(false)} /> : null}
    </section>
  )
}
