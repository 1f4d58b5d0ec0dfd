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
export function firmOf({ code, name }: NamedFirm): FirmToAdd | null {
  const form = name === null || name === '' ? null : nameFormOf(name)
  if (code !== null && code !== '') return { identity: `code:${code}`, code, name: name || code, nameForm: form }
  return form === null || form === ''
    ? null
    : { identity: `name:${form}`, code: null, name: name ?? '', nameForm: form }
}
