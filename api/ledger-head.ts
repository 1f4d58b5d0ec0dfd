import { z } from 'zod'
import { DocumentFields } from './documents.ts'

/** What every ledger of a document says of it. */
export const ledgerHead = {
  documentId: z.string(),
  documentTitle: z.string(),
  issuer: z.string().nullable(),
  docNumber: z.string().nullable(),
  date: z.string().nullable(),
  sample: z.boolean(),
  /** Commitments of a repealed document are marked so wherever they go. */
  status: DocumentFields.shape.status,
}
