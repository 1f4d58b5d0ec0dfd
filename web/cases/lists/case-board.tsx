import './lists.css'
import type { CaseNames, CaseRow } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { ProblemPanel } from '../../client/problem-panel.tsx'
import { AppLink } from '../../ui/app-link.tsx'
import { Board } from '../../ui/board/board.tsx'
import { BoardCard } from '../../ui/board/board-card.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { useUiWords } from '../../ui/words.ts'
import { caseHref, casesHref } from '../case-href.ts'
import { CaseLightMark, DueCell, InventedSign } from '../case-marks.tsx'
import { boardQuery, type CaseParams } from '../case-queries.ts'
import { said } from '../said.ts'
import { useCaseWords } from '../words.ts'

interface CaseBoardProps {
  /** With one `type`. */
  readonly filter: CaseParams & { readonly type: string }
  readonly label: string
}

/** The cases of one type by state; a card opens its case. */
export function CaseBoard({ filter, label }: CaseBoardProps) {
  const ui = useUiWords()
  const { language } = useLanguage()
  const { data, error, refetch } = useQuery(boardQuery(filter))
  if (!data && error) return <ProblemPanel error={error} onRetry={() => void refetch()} actions={null} />
  const columns = data?.columns.map(({ state, count, items }) => ({
    key: state.id,
    title: said(state.label, language),
    cards: items,
    count,
    more:
      count > items.length ? (
        <AppLink className="case-board-more" href={casesHref({ ...filter, 'f.state': state.id })}>
          {ui.board.more(count - items.length)}
        </AppLink>
      ) : undefined,
  }))
  return (
    <Board
      label={label}
      columns={columns}
      cardKey={({ id }) => id}
      renderCard={(row) => <CaseCard row={row} names={data?.names} />}
    />
  )
}

function CaseCard({ row, names }: { row: CaseRow; names: CaseNames | undefined }) {
  const words = useCaseWords()
  const { language } = useLanguage()
  const { id, number, title, light, lead, subject, chains } = row
  const chain = chains.map((key) => names?.chains[key]?.[language] ?? key)
  const about = [subject?.name === title ? undefined : subject?.name, lead?.label[language], ...chain].filter(Boolean)
  return (
    <BoardCard
      title={title}
      href={caseHref(id)}
      {...(light === null ? {} : { light })}
      marks={
        <>
          <CaseLightMark row={row} />
          <DueCell row={row} />
        </>
      }
    >
      <span className="case-number">
        {number} {row.isInvented ? <InventedSign /> : null}
      </span>
      {about.length > 0 ? <span>{about.join(words.list)}</span> : null}
    </BoardCard>
  )
}
