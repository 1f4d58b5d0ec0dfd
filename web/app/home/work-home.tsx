import './home.css'
import type { CaseRow, MyWork } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { myWorkQuery } from '../../cases/index.ts'
import { ProblemPanel } from '../../client/problem-panel.tsx'
import { AppLink } from '../../ui/app-link.tsx'
import { type StatTile, StatTiles } from '../../ui/stat-tiles.tsx'
import { useCity } from '../overview/city-query.ts'
import { DayHead } from '../overview/day-head.tsx'
import { tallyByKey } from '../overview/lights.ts'
import { ListBars } from '../overview/list-bars.tsx'
import { NextMeeting } from '../overview/next-meeting.tsx'
import { Panel } from '../overview/panel.tsx'
import { useTally } from '../overview/tally-query.ts'
import { useMyChains } from '../overview/use-my-chains.ts'
import { BriefRows } from '../overview/waiting-panel.tsx'
import { useHomeWords } from './words.ts'
import { type WorkPiece, workPieces } from './work-pieces.ts'

/** Of those who handle: their tasks, their problems, the reports that they owe. */
export function WorkHome({ beside, above }: { beside?: ReactNode; above?: ReactNode }) {
  const words = useHomeWords()
  const chains = useMyChains()
  const { data: tally } = useTally('chain')
  const { data: work, error, refetch } = useQuery(myWorkQuery)
  const city = useCity()
  const pieces = work && workPieces(work, city?.principal)
  // Of more than the first of each part, the answer does not say how many are tasks.
  const isWhole = work !== undefined && shownParts.every((part) => work[part].total === work[part].items.length)
  const onlyOwn = chains?.length ? chains : city?.chains
  return (
    <div className="overview-page">
      <DayHead tally={tally} chains={onlyOwn} byChain={tally ? tallyByKey(tally.groups) : []} />
      <div className="overview-columns">
        <div className="overview-main">
          <StatTiles label={words.mine.counts} tiles={tilesOf(work, words)} />
          {above}
          {error && !work ? (
            <ProblemPanel error={error} onRetry={() => void refetch()} />
          ) : (
            <div className="home-pieces">
              {inOrder(pieces).map((piece) => (
                <PiecePanel key={piece} piece={piece} rows={pieces?.[piece]} isWhole={isWhole} />
              ))}
            </div>
          )}
        </div>
        <div className="overview-side">
          <Panel title={words.reach} aside={<AppLink href="/lists">{words.allLists}</AppLink>}>
            <ListBars total={tally?.total} />
          </Panel>
          {beside}
          <NextMeeting isMine={({ chain }) => chain === null || chains?.some(({ id }) => id === chain.id) === true} />
        </div>
      </div>
    </div>
  )
}

const most = 6
const shownParts = ['overdue', 'dueSoon', 'waiting', 'handling', 'reports'] as const
const shownPieces = ['tasks', 'problems', 'projects', 'reports', 'others'] as const

/** What is empty comes last. */
const inOrder = (pieces: ReturnType<typeof workPieces> | undefined): readonly WorkPiece[] =>
  shownPieces.toSorted((one, other) => Number(!pieces?.[one].length) - Number(!pieces?.[other].length))

interface PiecePanelProps {
  readonly piece: WorkPiece
  readonly rows: readonly CaseRow[] | undefined
  readonly isWhole: boolean
}

function PiecePanel({ piece, rows, isWhole }: PiecePanelProps) {
  const words = useHomeWords()
  const isExtra = piece === 'others' || piece === 'projects'
  if (isExtra && (rows === undefined || rows.length === 0)) return null
  return (
    <Panel
      title={words.mine[piece]}
      count={isWhole ? rows?.length : undefined}
      aside={rows && rows.length > most ? <AppLink href="/work">{words.mine.all}</AppLink> : null}
    >
      <BriefRows
        rows={rows?.slice(0, most)}
        error={null}
        onRetry={() => undefined}
        none={piece === 'reports' ? words.mine.noReports : words.mine.none}
      />
    </Panel>
  )
}

function tilesOf(work: MyWork | undefined, { mine }: ReturnType<typeof useHomeWords>): readonly StatTile[] {
  const tile = (part: 'overdue' | 'dueSoon' | 'waiting' | 'reports' | 'handling', label: string): StatTile => ({
    key: part,
    label,
    value: work?.[part].total,
    href: `/work?show=${part}`,
    ...(part === 'overdue' && work?.overdue.total ? { light: 'red' as const } : {}),
    ...(part === 'dueSoon' && work?.dueSoon.total ? { light: 'yellow' as const } : {}),
  })
  return [
    tile('overdue', mine.overdue),
    tile('dueSoon', mine.dueSoon),
    tile('waiting', mine.waiting),
    tile('reports', mine.reportsDue),
    tile('handling', mine.handling),
  ]
}
