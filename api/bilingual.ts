import { z } from 'zod'

/** Words in both languages of the screen. */
export const Bilingual = z.object({ zh: z.string(), en: z.string() })
export type Bilingual = z.infer<typeof Bilingual>
