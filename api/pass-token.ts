/**
 * The code on a pass (通行证), which is verified without a network: `LP1.<content>.<signature>`, content and Ed25519 signature in base64url. The
 * list of revoked passes is signed in the same way and begins with `LR1`. Without zod: the web app verifies too.
 */

/** What stands in the code: nothing of a person, and of the plate only what tells the vehicle before one's eyes. */
export interface PassContent {
  readonly number: string
  readonly kind: string
  /** Days in China, both of them within. */
  readonly validFrom: string
  readonly validUntil: string
  /** As `maskedPlate` gives it. */
  readonly vehicle: string
}
export interface Revocations {
  /** The day on which the list was made: later revocations are not on it. */
  readonly day: string
  readonly numbers: readonly string[]
}

export type PassVerdict =
  | { readonly outcome: 'valid' | 'notYet' | 'expired' | 'revoked'; readonly pass: PassContent }
  | { readonly outcome: 'forged' | 'unreadable' }
export type RevocationsVerdict =
  | ({ readonly outcome: 'valid' } & Revocations)
  | { readonly outcome: 'forged' | 'unreadable' }

/** Of a pass whose signature holds. */
export function passVerdict(pass: PassContent, day: string, revocations: Revocations | null): PassVerdict {
  if (revocations?.numbers.includes(pass.number)) return { outcome: 'revoked', pass }
  if (day < pass.validFrom) return { outcome: 'notYet', pass }
  return { outcome: day > pass.validUntil ? 'expired' : 'valid', pass }
}

/** Read and not verified: nothing of it holds before the signature over `signed` does. */
export interface Unverified<T> {
  readonly signed: Uint8Array<ArrayBuffer>
  readonly signature: Uint8Array<ArrayBuffer>
  readonly content: T
}

/** The begin of a code also says what is signed: a list of revocations is never taken for a pass. */
export const passText = (pass: PassContent): string => `LP1.${encoded(pass)}`
export const revocationsText = (list: Revocations): string => `LR1.${encoded(list)}`

/** `null` for what is no code of a pass. */
export const readPass = (code: string): Unverified<PassContent> | null => read(code, 'LP1', longestPass, isPass)
export const readRevocations = (code: string): Unverified<Revocations> | null =>
  read(code, 'LR1', longestList, isRevocations)

/** 津A12345 as 津A***45: enough to tell it from the vehicle beside it, too little to find whose it is. */
export function maskedPlate(plate: string): string {
  const letters = [
    ...plate
      .normalize('NFKC')
      .replace(/[\s·•]/g, '')
      .toUpperCase(),
  ]
  const [first, last] = letters.length < 6 ? [1, 0] : [2, 2]
  return letters.map((letter, at) => (at < first || at >= letters.length - last ? letter : '*')).join('')
}

export function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64url.replace(/-/g, '+').replace(/_/g, '/')), (each) => each.charCodeAt(0))
}
export function base64urlOf(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
}
export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

/** Far more than a pass takes, and a list of some hundred thousand. */
const longestPass = 2_000
const longestList = 10_000_000
const signatureBytes = 64

const encoded = (content: object): string => base64urlOf(utf8(JSON.stringify(content)))

function read<T>(
  code: string,
  begin: string,
  longest: number,
  fits: (content: unknown) => content is T,
): Unverified<T> | null {
  const parts = code.length > longest ? [] : code.trim().split('.')
  const [kind, content = '', signature = ''] = parts
  if (parts.length !== 3 || kind !== begin || !/^[\w-]+$/.test(content + signature)) return null
  try {
    const parsed: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(content)))
    const bytes = bytesOf(signature)
    if (!fits(parsed) || bytes.length !== signatureBytes) return null
    return { signed: utf8(`${begin}.${content}`), signature: bytes, content: parsed }
  } catch {
    return null
  }
}

const isDay = (value: unknown) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
const isText = (value: unknown) => typeof value === 'string' && value !== ''

function isPass(content: unknown): content is PassContent {
  const pass = (content ?? {}) as Partial<Record<keyof PassContent, unknown>>
  return (
    isText(pass.number) && isText(pass.kind) && isText(pass.vehicle) && isDay(pass.validFrom) && isDay(pass.validUntil)
  )
}

function isRevocations(content: unknown): content is Revocations {
  const { day, numbers } = (content ?? {}) as Partial<Record<keyof Revocations, unknown>>
  return isDay(day) && Array.isArray(numbers) && numbers.every(isText)
}
