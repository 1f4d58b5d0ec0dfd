import type { Http } from '../platform/http/index.ts'
import { caseCommandRoutes } from './case-commands.http.ts'
import { caseFileRoutes } from './case-files.http.ts'
import { caseViewRoutes } from './case-views.http.ts'
import { caseRoutes } from './cases.http.ts'
import { casesProblems as ownProblems } from './cases-problems.ts'
import { caseExportRoutes } from './export/case-export.http.ts'
import { fromDocumentRoutes } from './from-document/from-document.http.ts'
import { caseListRoutes } from './lists/case-lists.http.ts'
import { fillListRoutes } from './lists/fill/fill-list.http.ts'
import { listsProblems } from './lists/lists-problems.ts'
import type { ListsServices } from './lists/lists-services.ts'
import { meetingRoutes } from './meetings/meeting.http.ts'
import { meetingProblems } from './meetings/meeting-problems.ts'
import { notificationRoutes } from './notifications/notifications.http.ts'
import { passRoutes } from './passes/passes.http.ts'
import { passesProblems } from './passes/passes-problems.ts'
import { myWorkRoutes } from './work/my-work.http.ts'

export { leavingCases } from './commands/hand-over.ts'
export { dailyRun } from './daily-run.ts'
export { createCasesServices } from './services.ts'

export const casesProblems = { ...ownProblems, ...listsProblems, ...meetingProblems, ...passesProblems }

/** The room of cases: whatever is handled through a lifecycle, by whom and until when. */
export function casesRoom(app: Http, services: ListsServices): void {
  caseRoutes(app, services)
  caseCommandRoutes(app, services)
  caseFileRoutes(app, services)
  caseViewRoutes(app, services)
  caseExportRoutes(app, services)
  fromDocumentRoutes(app, services)
  myWorkRoutes(app, services)
  notificationRoutes(app, services)
  meetingRoutes(app, services)
  caseListRoutes(app, services)
  fillListRoutes(app, services)
  passRoutes(app, services)
}
