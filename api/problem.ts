import { z } from 'zod'

/**
 * An error as it goes over HTTP (RFC 9457). `code` is a row of the error table in `docs/errors.md`; `detail` and
 * `remedy` are in the language of `Accept-Language` (Chinese unless English is asked for).
 */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string(),
    remedy: z.string(),
    instance: z.string().optional(),
    requestId: z.string().optional(),
    /** What the message speaks of, by name: the limit, the document that is already there, the newer state. */
    params: z.record(z.string(), z.unknown()).optional(),
  })
  .meta({ id: 'Problem' })
export type Problem = z.infer<typeof Problem>
