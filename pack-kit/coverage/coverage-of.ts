/**
 * What of the documents a pack answers: by row of the mission and by clause. A clause is covered by a definition that names
 * exactly it as its source; naming the chapter above does not cover the sections below.
 */
import type { Definition, Kind, Label } from '../definition.ts'
import { type ClauseEntry, type DocumentIndex, isClause } from '../documents/index.ts'
import type { CityPack, Listed } from '../pack.ts'
import { rowIds, rows } from '../rows.ts'
import type { Answer, ClauseCoverage, ClauseState, Counts, Coverage, DocumentCoverage, RowCoverage } from './types.ts'

/** Kinds that are no answer by themselves: who somebody is, a figure that was, a figure that others use. */
export const notAnswering: ReadonlySet<Kind> = new Set<Kind>(['body', 'fact', 'parameter'])

type Reasons = ReadonlyMap<string, Label>

export function coverageOf(pack: Pick<CityPack, 'documents' | 'definitions' | 'listed' | 'partly'>): Coverage {
  const rowsCovered = rowsOf(pack.definitions)
  const named = byClause(pack.definitions)
  const [listed, partly] = [reasonsOf(pack.listed), reasonsOf(pack.partly)]
  const documents = pack.documents.map((document) => documentCoverage(document, named, listed, partly))
  const isComplete = documents.every(({ counts }) => counts.open === 0)
  return { rows: rowsCovered, documents, isComplete }
}

function rowsOf(definitions: readonly Definition[]): readonly RowCoverage[] {
  return rowIds.map((id) => {
    const serving = definitions.filter((each) => each.rows.includes(id))
    return {
      id,
      label: rows[id],
      definitions: serving.filter(({ kind }) => !notAnswering.has(kind)).map(answerOf),
      supporting: serving.filter(({ kind }) => notAnswering.has(kind)).map(answerOf),
    }
  })
}

function documentCoverage(
  document: DocumentIndex,
  named: ReadonlyMap<string, readonly Answer[]>,
  listed: Reasons,
  partly: Reasons,
): DocumentCoverage {
  const clauses = Object.entries<ClauseEntry>(document.clauses).map(([ref, entry]) => {
    const at = clauseKey(document.id, ref)
    return clauseCoverage(ref, entry, named.get(at) ?? [], listed.get(at) ?? null, partly.get(at) ?? null)
  })
  return { id: document.id, title: document.title, clauses, counts: countsOf(clauses) }
}

function clauseCoverage(
  ref: string,
  { commits, why, heading }: ClauseEntry,
  definitions: readonly Answer[],
  listed: Label | null,
  left: Label | null,
): ClauseCoverage {
  const answers = definitions.filter(({ kind }) => !notAnswering.has(kind))
  const mentions = definitions.filter(({ kind }) => notAnswering.has(kind))
  const reason = answers.length > 0 ? left : listed
  const state = stateOf(why === undefined && commits > 0, answers.length > 0, reason !== null)
  return { ref, heading: heading ?? null, state, commits, why: why ?? null, answers, mentions, reason }
}

function stateOf(commits: boolean, isAnswered: boolean, hasReason: boolean): ClauseState {
  if (!commits) return 'free'
  if (isAnswered) return hasReason ? 'partly' : 'covered'
  return hasReason ? 'listed' : 'open'
}

function countsOf(clauses: readonly ClauseCoverage[]): Counts {
  const inState = (state: ClauseState) => clauses.filter((each) => each.state === state).length
  const reported = clauses.filter(({ why, commits }) => why === 'genre' && commits > 0)
  const [covered, partly, listed, open] = [inState('covered'), inState('partly'), inState('listed'), inState('open')]
  return {
    clauses: clauses.filter(({ ref }) => isClause(ref)).length,
    committing: covered + partly + listed + open,
    covered,
    partly,
    listed,
    open,
    reported: reported.length,
    reportedAnswered: reported.filter(({ answers }) => answers.length > 0).length,
  }
}

/** Each definition once under every clause that it names. */
export function byClause(definitions: readonly Definition[]): ReadonlyMap<string, readonly Answer[]> {
  const named = new Map<string, Answer[]>()
  for (const definition of definitions) {
    const clauses = definition.source.filter((source) => source.kind === 'clause')
    for (const at of new Set(clauses.map(({ document, ref }) => clauseKey(document, ref)))) {
      named.set(at, [...(named.get(at) ?? []), answerOf(definition)])
    }
  }
  return named
}

const reasonsOf = (given: readonly Listed[]): Reasons =>
  new Map(given.map(({ clause, why }) => [clauseKey(clause.document, clause.ref), why]))

const answerOf = ({ kind, id, label }: Definition): Answer => ({ kind, id, label })
/** Neither an id nor a ref holds a line break. */
export const clauseKey = (document: string, ref: string): string => `${document}\n${ref}`
