/** Which firm a code and a name mean. */
import { normaliseCompanyName } from '@linchpin/kernels/quantity'

/** A firm as a source names it: a code, a name, or both. */
export interface NamedFirm {
  readonly code: string | null
  readonly name: string | null
}
export interface FirmToAdd {
  readonly identity: string
  readonly code: string | null
  readonly name: string
  readonly nameForm: string | null
}

/** Names that mean the same; as registers keep names for search, without their room being loaded in every process. */
export const nameFormOf = (name: string): string => normaliseCompanyName(name).normalize('NFKC').toLowerCase()

/** By the code where there is one, else by the name; `null` where there is neither. */
export function firmOf(given: NamedFirm): FirmToAdd | null {
  const [code, name] = [writable(given.code), writable(given.name)]
  const form = name === null || name === '' ? null : nameFormOf(name)
  if (code !== null && code !== '') return { identity: `code:${code}`, code, name: name || code, nameForm: form }
  return form === null || form === ''
    ? null
    : { identity: `name:${form}`, code: null, name: name ?? '', nameForm: form }
}

/** No firm is called so: lines that ran together. No index takes it either. */
const longestName = 500

/** As the database can write it. */
const writable = (text: string | null): string | null =>
  text === null || text.length > longestName ? null : text.replace(/[\p{Cc}\p{Cs}]/gu, ' ').trim()
