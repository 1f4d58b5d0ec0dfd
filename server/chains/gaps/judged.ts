import type { GapFinding, GapFindingKind, GapSubject, GapUnknown } from '@linchpin/api'

/** A finding before it has an id, a bar and a form to fill in. */
export type Found = Pick<GapFinding, 'kind' | 'subject' | 'value' | 'detail' | 'source' | 'evidence' | 'isInvented'> & {
  readonly segment: string | null
  readonly isKey: boolean | null
  readonly enterprise?: string | null
}
export interface Judged {
  readonly found: readonly Found[]
  readonly unknown: readonly GapUnknown[]
}

const shownSubjects = 50
export const unknownOf = (
  kind: GapFindingKind,
  zh: string,
  en: string,
  subjects: readonly GapSubject[],
): GapUnknown => ({ kind, why: { zh, en }, count: subjects.length, subjects: subjects.slice(0, shownSubjects) })

export const percent = (share: number): number => Math.round(share * 1000) / 10
