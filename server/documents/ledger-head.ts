import type { DocumentSummary, TaskTable } from '@linchpin/api'

/** The document that a ledger is of. */
export type LedgerDocument = Pick<
  DocumentSummary,
  'id' | 'title' | 'issuer' | 'docNumber' | 'date' | 'sample' | 'status'
>

type LedgerHead = Pick<TaskTable, 'documentId' | 'documentTitle' | Exclude<keyof LedgerDocument, 'id' | 'title'>>

/** What a ledger says of its document. */
export function ledgerHeadOf({ id, title, issuer, docNumber, date, sample, status }: LedgerDocument): LedgerHead {
  return { documentId: id, documentTitle: title, issuer, docNumber, date, sample, status }
}
