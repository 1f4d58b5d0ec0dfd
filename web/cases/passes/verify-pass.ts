/** Verifies a pass in the browser, without a network once the page is there. */
import {
  bytesOf,
  type PassVerdict,
  passVerdict,
  type Revocations,
  type RevocationsVerdict,
  readPass,
  readRevocations,
  type Unverified,
} from '@linchpin/api/pass-token'

/** The browser cannot verify: too old, or the page did not come over HTTPS. Nothing is said of the pass then. */
export type CannotVerify = { readonly outcome: 'unsupported' }

export async function verifyPass(
  code: string,
  publicKey: string,
  day: string,
  revocations: Revocations | null = null,
): Promise<PassVerdict | CannotVerify> {
  const read = readPass(code)
  if (read === null) return { outcome: 'unreadable' }
  const isGenuine = await holds(read, publicKey)
  if (isGenuine === null) return { outcome: 'unsupported' }
  return isGenuine ? passVerdict(read.content, day, revocations) : { outcome: 'forged' }
}

export async function verifyRevocations(list: string, publicKey: string): Promise<RevocationsVerdict | CannotVerify> {
  const read = readRevocations(list)
  if (read === null) return { outcome: 'unreadable' }
  const isGenuine = await holds(read, publicKey)
  if (isGenuine === null) return { outcome: 'unsupported' }
  return isGenuine ? { outcome: 'valid', ...read.content } : { outcome: 'forged' }
}

async function holds({ signed, signature }: Unverified<unknown>, publicKey: string): Promise<boolean | null> {
  const subtle = globalThis.crypto?.subtle
  if (subtle === undefined) return null
  try {
    const key = await subtle.importKey('raw', bytesOf(publicKey), 'Ed25519', false, ['verify'])
    return await subtle.verify('Ed25519', key, signature, signed)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotSupportedError') return null
    throw error
  }
}
