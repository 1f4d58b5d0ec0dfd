import './parts.css'
import type { CaseDetail, CaseHappening } from '@linchpin/api'
import { useCaseWords } from '../words.ts'
import { HistoryList } from './history-list.tsx'

interface MeanwhileNoticeProps {
  readonly detail: CaseDetail
  readonly happened: readonly CaseHappening[]
  /** Why what was begun cannot be done any more. */
  readonly gone?: string | undefined
}

/** Somebody else was faster: who, what and when. What was typed is still there. */
export function MeanwhileNotice({ detail, happened, gone }: MeanwhileNoticeProps) {
  const words = useCaseWords()
  return (
    <section className="meanwhile" role="alert">
      <strong>{words.conflict.title}</strong>
      <p>{gone === undefined ? words.conflict.kept : `${words.conflict.gone}${gone}`}</p>
      <HistoryList detail={detail} happened={happened} />
    </section>
  )
}
