import type { FastifyRequest } from 'fastify'
import { ProblemError } from '../problem/index.ts'

export const etag = (revision: number): string => `"${revision}"`

/** The revision that a change says it was made on. Throws where the header is missing. */
export function ifMatch(request: FastifyRequest): number {
  const given = /^(?:W\/)?"(\d+)"$/.exec(request.headers['if-match'] ?? '')?.[1]
  if (given === undefined) throw new ProblemError('precondition-required')
  return Number(given)
}
