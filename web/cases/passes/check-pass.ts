import type { PassesOffline, PassVerified } from '@linchpin/api'
import type { PassVerdict, Revocations } from '@linchpin/api/pass-token'
import { askApi, ConnectionError } from '../../client/api-client.ts'
import { todayInChina } from '../../ui/days-between.ts'
import { type CannotVerify, verifyPass } from './verify-pass.ts'

export interface Checked {
  readonly verdict: PassVerdict | CannotVerify
  /** The look stands in the record of the pass. */
  readonly isRecorded: boolean
}

/** By the key on this device; where there is a network, the server is asked too: it knows what was revoked since. */
export async function checkPass(
  code: string,
  key: PassesOffline,
  revocations: Revocations | null,
  checkpoint: string,
): Promise<Checked> {
  const verdict = await verifyPass(code, key.publicKey, todayInChina(), revocations)
  if (checkpoint === '' || verdict.outcome === 'unreadable') return { verdict, isRecorded: false }
  try {
    const told = await askApi<PassVerified>('/passes/verify', { method: 'POST', body: { code, checkpoint } })
    return { verdict: stricter(verdict, told), isRecorded: true }
  } catch (error) {
    if (error instanceof ConnectionError) return { verdict, isRecorded: false }
    throw error
  }
}

function stricter(verdict: PassVerdict | CannotVerify, { outcome }: PassVerified): PassVerdict | CannotVerify {
  return 'pass' in verdict && outcome === 'revoked' ? { outcome: 'revoked', pass: verdict.pass } : verdict
}

const storageKey = 'linchpin.checkpoint'

export function keptCheckpoint(): string {
  try {
    return localStorage.getItem(storageKey) ?? ''
  } catch {
    return ''
  }
}

export function keepCheckpoint(name: string): void {
  try {
    localStorage.setItem(storageKey, name)
  } catch {
    // A browser that forbids storage asks again.
  }
}
