import { z } from 'zod'

export const Session = z
  .object({
    person: z.object({ id: z.string(), name: z.string() }),
    city: z.object({ id: z.string(), name: z.object({ zh: z.string(), en: z.string() }) }),
    permissions: z.array(z.string()),
    /** The largest file that an import takes, in bytes. */
    fileLimitBytes: z.int(),
  })
  .meta({ id: 'Session' })
export type Session = z.infer<typeof Session>
