import type { PassesOffline } from '@linchpin/api'
import { askApi } from '../../client/api-client.ts'

const storageKey = 'linchpin.passes'

/** What verifying needs, fresh where there is a network, otherwise as it was kept on this device; `null`: never fetched. */
export async function offlineKey(signal: AbortSignal): Promise<PassesOffline | null> {
  try {
    const fresh = await askApi<PassesOffline>('/passes/offline', { signal })
    keep(fresh)
    return fresh
  } catch (error) {
    const kept = read()
    if (kept === null) throw error
    return kept
  }
}

function keep(offline: PassesOffline): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(offline))
  } catch {
    // A browser that forbids storage verifies while the page is open.
  }
}

function read(): PassesOffline | null {
  try {
    const kept = JSON.parse(localStorage.getItem(storageKey) ?? 'null') as Partial<PassesOffline> | null
    return kept?.publicKey && kept.revocations && kept.day ? (kept as PassesOffline) : null
  } catch {
    return null
  }
}
