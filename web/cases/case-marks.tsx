import './case-marks.css'
import type { CaseRow } from '@linchpin/api'
import { DaysLeft } from '../ui/days-left.tsx'
import { LightMark } from '../ui/light-mark.tsx'
import { StateShape } from '../ui/state-tag.tsx'
import { useUiWords } from '../ui/words.ts'
import { lightReason } from './light-reason.ts'
import { useCaseWords } from './words.ts'

type Lit = Pick<CaseRow, 'light' | 'due' | 'dueBecause' | 'daysLate'>

/** The light of a case with its reason; what ended has none. */
export function CaseLightMark({ row, isShort = false }: { row: Lit; isShort?: boolean }) {
  const words = useCaseWords()
  if (row.light === null) return <span className="quiet">{words.none}</span>
  const reason = lightReason(row, words)
  return <LightMark light={row.light} isShort={isShort} {...(reason ? { reason } : {})} />
}

/** The day, and beside it how far off it is where that matters; `isTold`: with what is due. */
export function DueCell({ row, isTold = false }: { row: Lit & Pick<CaseRow, 'closedAt'>; isTold?: boolean }) {
  const words = useCaseWords()
  if (row.closedAt !== null) return <DaysLeft due={null} isDone />
  if (row.due === null) return <span className="quiet">{words.none}</span>
  const isNear = row.light === 'red' || row.light === 'yellow'
  return (
    <span className="due-cell" title={row.dueBecause === null ? undefined : words.due[row.dueBecause]}>
      {isTold && row.dueBecause !== null ? <span className="quiet">{words.due[row.dueBecause]}</span> : null}
      <span className="figure">{row.due}</span>
      {isNear ? <DaysLeft due={row.due} /> : null}
    </span>
  )
}

/** 演示数据 where a line has room for a sign only. */
export function InventedSign() {
  const ui = useUiWords()
  return (
    <span className="invented-sign" title={`${ui.invented}${ui.colon}${ui.inventedNote}`}>
      <StateShape tone="sample" />
      <span className="visually-hidden">{ui.invented}</span>
    </span>
  )
}
