import type { PackClause } from '@linchpin/api'

/** A chapter of a document with its clauses in order; `head` is null for clauses of the first level with nothing below them. */
export interface CoverageChapter {
  readonly head: PackClause | null
  /** A clause of the chapter's highest level with those below it. */
  readonly sections: readonly (readonly PackClause[])[]
}

const levelOf = ({ ref }: PackClause): number => ref.split('/').length

export function coverageChapters(clauses: readonly PackClause[]): readonly CoverageChapter[] {
  const chapters: { head: PackClause | null; sections: PackClause[][] }[] = []
  clauses.forEach((clause, at) => {
    const last = chapters.at(-1)
    const isBelow = (one: PackClause | null | undefined) => one != null && clause.ref.startsWith(`${one.ref}/`)
    const next = clauses[at + 1]
    if (last && isBelow(last.head)) {
      const section = last.sections.at(-1)
      if (section && levelOf(clause) > levelOf(section[0] ?? clause)) section.push(clause)
      else last.sections.push([clause])
    } else if (next?.ref.startsWith(`${clause.ref}/`)) chapters.push({ head: clause, sections: [] })
    else if (last?.head === null) last.sections.push([clause])
    else chapters.push({ head: null, sections: [[clause]] })
  })
  return chapters
}

/** The last part of its number: （四） of 五/（四）. */
export const ordinal = ({ ref }: Pick<PackClause, 'ref'>): string => ref.slice(ref.lastIndexOf('/') + 1)
