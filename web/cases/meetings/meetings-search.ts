export interface MeetingsSearch {
  readonly kind?: string
  readonly chain?: string
  readonly state?: 'open' | 'closed'
}
export function readMeetingsSearch(raw: Record<string, unknown>): MeetingsSearch {
  const { kind, chain, state } = raw
  return {
    ...(typeof kind === 'string' && kind !== '' ? { kind } : {}),
    ...(typeof chain === 'string' && chain !== '' ? { chain } : {}),
    ...(state === 'open' || state === 'closed' ? { state } : {}),
  }
}

export type MeetingStep = 'agenda' | 'paper' | 'minutes'
export interface MeetingSearch {
  /** The item of the agenda that is before the meeting. */
  readonly item?: string
  /** Which of the three a phone shows. */
  readonly step?: MeetingStep
  readonly wall?: true
}
export function readMeetingSearch(raw: Record<string, unknown>): MeetingSearch {
  const { item, step, wall } = raw
  return {
    ...(typeof item === 'string' && item !== '' ? { item } : {}),
    ...(step === 'agenda' || step === 'paper' || step === 'minutes' ? { step } : {}),
    ...(wall === true || wall === 'true' || wall === '1' || wall === 1 ? { wall: true as const } : {}),
  }
}

export interface PrintSearch {
  readonly what: 'papers' | 'minutes'
}
export const readPrintSearch = ({ what }: Record<string, unknown>): PrintSearch => ({
  what: what === 'minutes' ? 'minutes' : 'papers',
})
