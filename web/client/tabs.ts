type Message = 'session' | 'active'

/** The other tabs of the same browser: they share the cookie, so what ends or begins in one holds in all. */
const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('linchpin')

export const tellTabs = (message: Message): void => channel?.postMessage(message)

export function onTabs(message: Message, listener: () => void): () => void {
  const hear = (event: MessageEvent) => {
    if (event.data === message) listener()
  }
  channel?.addEventListener('message', hear)
  return () => channel?.removeEventListener('message', hear)
}
