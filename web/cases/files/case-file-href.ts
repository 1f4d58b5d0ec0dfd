/** Whoever reads the step that brought a file in may have the file. */
export const caseFileHref = (caseId: string, file: string): string =>
  `/api/cases/${encodeURIComponent(caseId)}/files/${encodeURIComponent(file)}`
