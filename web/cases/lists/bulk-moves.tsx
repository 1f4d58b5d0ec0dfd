import type { CaseDetail, CaseMove, CaseMovedMany, CaseRow } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { Button, Modal } from 'antd'
import { useState } from 'react'
import { useLanguage } from '../../ui/language.tsx'
import { caseQuery } from '../case-queries.ts'
import { said } from '../said.ts'
import { useCaseWords } from '../words.ts'
import { BulkMoveDialog } from './bulk-move-dialog.tsx'

interface BulkMovesProps {
  /** Those selected. */
  readonly rows: readonly CaseRow[]
  readonly onDone: () => void
}

/** One move for all that are selected; they have to stand in the same state. */
export function BulkMoves({ rows, onDone }: BulkMovesProps) {
  const words = useCaseWords()
  const { language } = useLanguage()
  const [first] = rows
  const isMixed = rows.some(({ state, type }) => state.id !== first?.state.id || type !== first.type)
  const { data: detail } = useQuery({ ...caseQuery(first?.id ?? ''), enabled: first !== undefined && !isMixed })
  const [move, setMove] = useState<CaseMove | null>(null)
  const [result, setResult] = useState<CaseMovedMany | null>(null)
  if (result) return <BulkResult result={result} rows={rows} onClose={onDone} />
  if (isMixed) return <span className="quiet">{words.lists.bulk.mixed}</span>
  const moves = detail ? movesForMany(detail) : []
  return (
    <>
      {detail && moves.length === 0 ? <span className="quiet">{words.lists.bulk.none}</span> : null}
      {moves.map((each) => (
        <Button key={each.id} onClick={() => setMove(each)}>
          {said(each.label, language)}
        </Button>
      ))}
      {detail && move ? (
        <BulkMoveDialog
          detail={detail}
          move={move}
          rows={rows}
          onClose={() => setMove(null)}
          onMoved={(moved) => {
            setMove(null)
            if (moved.refused.length === 0) onDone()
            else setResult(moved)
          }}
        />
      ) : null}
    </>
  )
}

/** Evidence belongs to one case: what needs it is done case by case. */
const movesForMany = ({ moves }: CaseDetail): readonly CaseMove[] =>
  moves.filter(({ isAllowed, evidence }) => isAllowed && evidence !== 'required')

interface BulkResultProps {
  readonly result: CaseMovedMany
  readonly rows: readonly CaseRow[]
  readonly onClose: () => void
}

/** Which of them were refused, and why. */
function BulkResult({ result: { moved, refused }, rows, onClose }: BulkResultProps) {
  const words = useCaseWords()
  return (
    <Modal
      open
      title={words.lists.bulk.done(moved.length, refused.length)}
      onCancel={onClose}
      footer={<Button onClick={onClose}>{words.lists.bulk.close}</Button>}
    >
      <p>{words.lists.bulk.refused}</p>
      <ul className="bulk-refused">
        {refused.map(({ id, detail, remedy }) => {
          const row = rows.find((each) => each.id === id)
          return (
            <li key={id}>
              <strong>
                <span className="figure">{row?.number}</span> {row?.title}
              </strong>
              <p>{detail}</p>
              <p className="quiet">{remedy}</p>
            </li>
          )
        })}
      </ul>
    </Modal>
  )
}
