import type { Problem } from '@linchpin/api'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { languageOf, ProblemError, type ProblemTable, wording } from '../problem/index.ts'

/** Answers every error by RFC 9457 with a row of `table`; what is no row is a fault of ours, logged and not shown. */
export function problemHandler(table: ProblemTable) {
  return (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
    const { code, params } = classify(error, table, request)
    if (code === 'server-fault') request.log.error({ err: error }, 'request failed')
    return sendProblem(request, reply, table, code, params)
  }
}

export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  table: ProblemTable,
  code: string,
  params: Readonly<Record<string, unknown>>,
) {
  const kind = table[code]
  if (!kind) throw new Error(`No row ${code} in the error table`)
  const words = wording(kind, params, languageOf(request.headers['accept-language']))
  const problem: Problem = {
    type: `urn:linchpin:problem:${code}`,
    title: words.message,
    status: kind.status,
    code,
    detail: words.message,
    remedy: words.remedy,
    instance: request.url,
    requestId: request.id,
    params: { ...params },
  }
  return reply.status(kind.status).type('application/problem+json').send(JSON.stringify(problem))
}

function classify(error: FastifyError, table: ProblemTable, request: FastifyRequest) {
  const { code, params } = error as unknown as { code?: string; params?: Record<string, unknown> }
  if (error instanceof ProblemError || (code && code in table)) return { code: code ?? '', params: params ?? {} }
  if (hasZodFastifySchemaValidationErrors(error)) {
    const issues = error.validation
      .map((issue) => `${issue.instancePath || '/'} ${issue.message ?? ''}`.trim())
      .join('; ')
    return { code: 'request-invalid', params: { issues } }
  }
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return { code: 'body-too-large', params: {} }
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') {
    return { code: 'media-type-refused', params: { given: request.headers['content-type'] ?? '—' } }
  }
  if (error.statusCode && error.statusCode < 500) return { code: 'request-invalid', params: { issues: error.message } }
  return { code: 'server-fault', params: { requestId: request.id } }
}
