import './case.css'
import type { CaseDetail, CaseMove } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { ProblemPanel } from '../../client/problem-panel.tsx'
import { Settled } from '../../client/settled.tsx'
import { AppLink } from '../../ui/app-link.tsx'
import { formatInstant } from '../../ui/date-format.ts'
import { LoadingLines } from '../../ui/loading-lines.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { caseQuery, typesQuery } from '../case-queries.ts'
import { PassPanel } from '../passes/pass-panel.tsx'
import { useCaseWords } from '../words.ts'
import { CaseHead } from './case-head.tsx'
import { FieldsPanel } from './fields-panel.tsx'
import { FilesPanel } from './files-panel.tsx'
import { HistoryPanel } from './history-panel.tsx'
import { InstructionsPanel } from './instructions-panel.tsx'
import { LinksPanel } from './links-panel.tsx'
import { MoveDialog } from './move-dialog.tsx'
import { MovesPanel } from './moves-panel.tsx'
import { NotesPanel } from './notes-panel.tsx'
import { OrderPaper } from './order-paper.tsx'
import { StepLine } from './step-line.tsx'

/** One case: where it stands, what may be done, what was done. */
export function CasePage() {
  const { id } = useParams({ from: '/cases/$id' })
  return (
    <Settled key={id}>
      <CaseOf id={id} />
    </Settled>
  )
}

function CaseOf({ id }: { id: string }) {
  const words = useCaseWords()
  const { data, error, refetch } = useQuery(caseQuery(id))
  usePageTitle(data ? `${data.number} ${data.title}` : undefined)
  if (data) return <Case detail={data} />
  if (!error) return <LoadingLines lines={16} />
  return (
    <ProblemPanel
      error={error}
      onRetry={() => void refetch()}
      actions={<AppLink href="/lists">{words.case.toLists}</AppLink>}
    />
  )
}

function Case({ detail }: { detail: CaseDetail }) {
  const words = useCaseWords()
  const { move: asked } = useSearch({ from: '/cases/$id' })
  const navigate = useNavigate({ from: '/cases/$id' })
  const { data: types } = useQuery(typesQuery)
  const isOrder = types?.items.find(({ id }) => id === detail.type)?.principal === 'supervisionOrder'
  // As it was when its form was opened: the case may go on, what is typed stays.
  const [move, setMove] = useState<CaseMove | null>(
    () => detail.moves.find(({ id, isAllowed }) => id === asked && isAllowed) ?? null,
  )
  const show = (next: CaseMove | null) => {
    setMove(next)
    void navigate({ search: next === null ? {} : { move: next.id }, replace: true })
  }
  return (
    <article className="case-page">
      <CaseHead detail={detail} />
      <StepLine detail={detail} />
      <div className="case-body">
        <div className="case-main">
          <MovesPanel detail={detail} onMove={show} />
          {isOrder ? <OrderPaper detail={detail} /> : null}
          <FieldsPanel detail={detail} />
          <NotesPanel detail={detail} />
          <HistoryPanel detail={detail} />
        </div>
        <div className="case-side">
          <PassPanel detail={detail} />
          <InstructionsPanel detail={detail} />
          <LinksPanel detail={detail} />
          <FilesPanel detail={detail} />
        </div>
      </div>
      <p className="case-printed quiet">{words.case.printed(formatInstant(new Date().toISOString()))}</p>
      {move ? <MoveDialog key={move.id} detail={detail} move={move} onClose={() => show(null)} /> : null}
    </article>
  )
}
