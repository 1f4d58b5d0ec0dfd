import { activity } from './activity.ts'
import { ApiError, acceptLanguage, ConnectionError, isGatewayDown, isSignedOut, readProblem } from './api-client.ts'
import { connection } from './connection.ts'
import { sessionEnd } from './session-end.ts'

export interface Upload {
  readonly path: string
  readonly file: File
  /** Share sent, 0 to 1; 1 when the server has it all and reads it. */
  readonly onProgress?: (share: number) => void
  readonly signal?: AbortSignal
}

/** Sends one file, and once more where the session had ended and the person is back. Aborting leaves nothing behind. */
export async function uploadFile<T>(upload: Upload): Promise<T> {
  for (;;) {
    try {
      return await uploadOnce<T>(upload)
    } catch (error) {
      if (!isSignedOut(error) || !(await sessionEnd.resumed(upload.signal))) throw error
    }
  }
}

/** By XMLHttpRequest, because fetch cannot tell how much has gone out. */
function uploadOnce<T>({ path, file, onProgress, signal }: Upload): Promise<T> {
  activity.asked()
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const stop = () => request.abort()
    const done = () => signal?.removeEventListener('abort', stop)
    if (signal?.aborted) {
      reject(new DOMException('Aborted', 'AbortError'))
      return
    }
    signal?.addEventListener('abort', stop)
    request.open('POST', `/api${path}`)
    request.setRequestHeader('Accept', 'application/json')
    request.setRequestHeader('Accept-Language', acceptLanguage())
    request.upload.onprogress = (event) =>
      onProgress?.(event.total > 0 ? Math.min(event.loaded / event.total, 0.999) : 0)
    request.upload.onload = () => onProgress?.(1)
    request.onload = () => {
      done()
      if (isGatewayDown(request.status, request.responseText)) {
        connection.lost()
        reject(new ConnectionError())
      } else if (request.status >= 200 && request.status < 300) resolve(JSON.parse(request.responseText) as T)
      else reject(new ApiError(readProblem(request.status, request.responseText)))
    }
    request.onerror = () => {
      done()
      connection.lost()
      reject(new ConnectionError())
    }
    request.onabort = () => {
      done()
      reject(new DOMException('Aborted', 'AbortError'))
    }
    const form = new FormData()
    form.append('file', file, file.name)
    request.send(form)
  })
}
