/**
 * Codes of passes, signed and verified with Ed25519. A private key is PEM (PKCS 8), a public key the 32 bytes in base64url, as a browser takes
 * them: whoever has it verifies without the server. A signature says that the city gave out the pass; it is no electronic seal.
 */
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto'
import {
  base64urlOf,
  maskedPlate,
  type PassContent,
  type PassVerdict,
  passText,
  passVerdict,
  type Revocations,
  type RevocationsVerdict,
  readPass,
  readRevocations,
  revocationsText,
  type Unverified,
  utf8,
} from '@linchpin/api/pass-token'

export interface PassKey {
  readonly privateKey: string
  readonly publicKey: string
}

export function createPassKey(): PassKey {
  const { privateKey } = generateKeyPairSync('ed25519')
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  return { privateKey: pem, publicKey: publicKeyOf(pem) }
}

export const publicKeyOf = (privateKey: string): string =>
  createPublicKey(createPrivateKey(privateKey)).export({ format: 'jwk' }).x ?? ''

/** `vehicle` may be the whole plate: it is masked here, and whatever else the caller's record holds stays out of the code. */
export function signPass({ number, kind, validFrom, validUntil, vehicle }: PassContent, privateKey: string): string {
  const content = { number, kind, validFrom, validUntil, vehicle: maskedPlate(vehicle) }
  const code = signed(passText(content), privateKey)
  if (readPass(code) === null || validFrom > validUntil)
    throw new TypeError('a pass has a number, a kind, a plate, and a first day that is not after its last')
  return code
}

/** `day` is the day in China on which the pass is shown. */
export function verifyPass(
  code: string,
  publicKey: string,
  day: string,
  revocations: Revocations | null = null,
): PassVerdict {
  const read = readPass(code)
  if (read === null) return { outcome: 'unreadable' }
  return holds(read, publicKey) ? passVerdict(read.content, day, revocations) : { outcome: 'forged' }
}

/** Passes that were revoked and whose last day has not gone by; those that are over fail without it. */
export const revocationList = (numbers: readonly string[], day: string, privateKey: string): string =>
  signed(revocationsText({ day, numbers: [...new Set(numbers)].sort() }), privateKey)

export function verifyRevocations(list: string, publicKey: string): RevocationsVerdict {
  const read = readRevocations(list)
  if (read === null) return { outcome: 'unreadable' }
  return holds(read, publicKey) ? { outcome: 'valid', ...read.content } : { outcome: 'forged' }
}

const signed = (text: string, privateKey: string): string =>
  `${text}.${base64urlOf(sign(null, utf8(text), createPrivateKey(privateKey)))}`

const holds = ({ signed: data, signature }: Unverified<unknown>, publicKey: string): boolean =>
  verify(null, data, keyOf(publicKey), signature)

const keyOf = (publicKey: string): KeyObject =>
  createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' })
