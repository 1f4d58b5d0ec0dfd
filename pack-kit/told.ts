import type { Label } from '@linchpin/kernels/rules'

/** Fills `{given}` and `{accepted}` into both languages of a message. */
export function told({ zh, en }: Label, given: string, accepted: string): Label {
  const fill = (text: string) =>
    text.replace(/\{(given|accepted)\}/g, (_, name: string) => (name === 'given' ? given : accepted))
  return { zh: fill(zh), en: fill(en) }
}

/** Names in a message. */
export const listing = (names: readonly string[]): string => (names.length === 0 ? '—' : names.join(', '))
