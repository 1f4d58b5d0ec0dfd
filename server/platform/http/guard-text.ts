import type { FastifyInstance } from 'fastify'
import { ProblemError } from '../problem/index.ts'

/** Refuses what no database keeps as text, NUL and halves of characters, before it fails somewhere inside. */
export function guardText(app: FastifyInstance): void {
  app.addHook('preValidation', async ({ params, query, body }) => {
    const place = unstorable(params, '') ?? unstorable(query, '') ?? unstorable(body, '')
    if (place !== undefined) throw new ProblemError('text-unstorable', { field: place })
  })
}

/** The path of the first such text, as `fields/leads/0`. */
function unstorable(value: unknown, path: string): string | undefined {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed() ? path : undefined
  if (value === null || typeof value !== 'object' || Buffer.isBuffer(value)) return undefined
  for (const [name, inner] of Object.entries(value)) {
    const place = unstorable(inner, path ? `${path}/${name}` : name)
    if (place !== undefined) return place
  }
  return undefined
}
