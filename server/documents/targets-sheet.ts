import type { CommitmentOf, DocumentDetail, TargetRow, TargetsSheet } from '@linchpin/api'
import { indicatorName } from './indicator-name.ts'
import { type LedgerDocument, ledgerHeadOf } from './ledger-head.ts'
import { bySpan } from './text-order.ts'

type Table = Pick<DocumentDetail['tables'][number], 'title' | 'start' | 'end'>

/** A target under review, as far as the sheet needs it. */
export type TargetItem = Pick<CommitmentOf<'target'>, 'id' | 'clause' | 'start' | 'end' | 'state' | 'current'>

/**
 * The targets sheet (目标指标表) of a document: its tables of indicators first, since they are the plan's own summary and alone
 * have baselines, then the text, each in the order of the document. Rejected targets are left out.
 */
export function targetsSheet(
  document: LedgerDocument,
  tables: readonly Table[],
  targets: readonly TargetItem[],
): TargetsSheet {
  const kept = targets.filter(({ state }) => state !== 'rejected').toSorted(bySpan)
  const tableOf = new Map(kept.map((item) => [item, tables.find((table) => holds(table, item))]))
  const ordered = tables.toSorted(bySpan)
  let number = 0
  const group = (table: Table | undefined) => ({
    place: table ? ('table' as const) : ('text' as const),
    title: table?.title ?? null,
    rows: kept.filter((item) => tableOf.get(item) === table).map((item) => targetRow(item, ++number)),
  })
  const groups = [...ordered, undefined].map(group).filter(({ rows }) => rows.length > 0)
  return {
    ...ledgerHeadOf(document),
    groups,
    total: kept.length,
    confirmed: kept.filter(({ state }) => state === 'confirmed').length,
  }
}

function targetRow({ id, clause, state, current }: TargetItem, number: number): TargetRow {
  const { subject, metric, quote, ...figures } = current
  return {
    number,
    commitment: id,
    clause,
    indicator: indicatorName(subject, metric),
    ...figures,
    quote: quote.replaceAll('**', '').replace(/\s+/g, ' ').trim(),
    state,
  }
}

const holds = (table: Table, item: TargetItem): boolean => table.start <= item.start && item.start < table.end
