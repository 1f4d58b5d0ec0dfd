import { z } from 'zod'
import { ProblemError } from '../../platform/problem/index.ts'

/** Where a page ended: the value that it is sorted by, and the case. */
export interface Cursor {
  readonly value: string | null
  readonly id: string
}
const Kept = z.tuple([z.string().max(300).nullable(), z.uuid()])

export const cursorText = ({ value, id }: Cursor): string =>
  Buffer.from(JSON.stringify([value, id])).toString('base64url')

/** Throws `case-filter-invalid` for what is no cursor. */
export function readCursor(text: string): Cursor {
  try {
    const [value, id] = Kept.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
    return { value, id }
  } catch {
    throw new ProblemError('case-filter-invalid', { name: 'after', given: text.slice(0, 40), accepted: 'next' })
  }
}
