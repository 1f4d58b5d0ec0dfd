import type { ClauseContent } from './clause-content.ts'

/** A chapter with its clauses in order. `head` is null for clauses of the first level that have nothing below them. */
export interface MapChapter {
  readonly head: ClauseContent | null
  /** A section: a clause of the chapter's highest level with those below it. */
  readonly sections: readonly (readonly ClauseContent[])[]
}

/** The document by chapters. Articles that stand side by side without chapters are one group. */
export function mapChapters(contents: readonly ClauseContent[]): MapChapter[] {
  const top = Math.min(...contents.map(({ level }) => level))
  const chapters: { head: ClauseContent | null; sections: ClauseContent[][] }[] = []
  contents.forEach((clause, at) => {
    const below = (contents[at + 1]?.level ?? top) > clause.level
    const last = chapters.at(-1)
    if (clause.level > top && last) addTo(last.sections, clause)
    else if (below) chapters.push({ head: clause, sections: [] })
    else if (last?.head === null) last.sections.push([clause])
    else chapters.push({ head: null, sections: [[clause]] })
  })
  return chapters
}

function addTo(sections: ClauseContent[][], clause: ClauseContent): void {
  const section = sections.at(-1)
  if (section && clause.level > (section[0]?.level ?? 0)) section.push(clause)
  else sections.push([clause])
}
