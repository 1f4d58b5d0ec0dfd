import type { ShownTable } from '@linchpin/api'
import { ApiError, acceptLanguage, ConnectionError, readProblem } from '../api-client.ts'

/** The table as Excel, made by the server; kept nowhere. */
export async function tableFile(table: ShownTable): Promise<Blob> {
  const headers = { 'Content-Type': 'application/json', 'Accept-Language': acceptLanguage() }
  let response: Response
  try {
    response = await fetch('/api/tables', { method: 'POST', headers, body: JSON.stringify(table) })
  } catch {
    throw new ConnectionError()
  }
  if (!response.ok) throw new ApiError(readProblem(response.status, await response.text()))
  return response.blob()
}
