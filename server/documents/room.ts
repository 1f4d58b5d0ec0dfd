import type { Http } from '../platform/http/index.ts'
import { akomaNtosoRoutes } from './akoma-ntoso.http.ts'
import { commitmentRoutes } from './commitments.http.ts'
import { libraryRoutes } from './documents.http.ts'
import { findingsRoutes } from './findings.http.ts'
import type { DocumentsOptions } from './route-parts.http.ts'
import { targetsSheetRoutes } from './targets-sheet.http.ts'
import { taskTableRoutes } from './task-table.http.ts'

export { documentsProblems } from './documents-problems.ts'
export { findTexts } from './find-text.store.ts'

/** The room of policy documents: library, review and task table. */
export function documentsRoom(app: Http, options: DocumentsOptions): void {
  libraryRoutes(app, options)
  commitmentRoutes(app, options)
  findingsRoutes(app, options)
  taskTableRoutes(app, options)
  targetsSheetRoutes(app, options)
  akomaNtosoRoutes(app, options)
}
