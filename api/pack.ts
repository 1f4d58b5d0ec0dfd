import { z } from 'zod'
import { Bilingual } from './bilingual.ts'
import { clauseStates, definitionKinds } from './pack-kinds.ts'

/** The kinds of definitions that a pack is made of, in the order in which one may refer to another. */
export const DefinitionKind = z.enum(definitionKinds)
export type DefinitionKind = z.infer<typeof DefinitionKind>

/** A definition as lists name it. */
export const PackEntry = z.object({ kind: DefinitionKind, id: z.string(), label: Bilingual })
export type PackEntry = z.infer<typeof PackEntry>

export const PackDocument = z.object({
  id: z.string(),
  title: z.string(),
  date: z.string().nullable(),
  docNumber: z.string().nullable(),
  /** The document in the library; `sameText`: its text is the one that the pack was written from. */
  library: z.object({ id: z.uuid(), sameText: z.boolean() }).nullable(),
})
export type PackDocument = z.infer<typeof PackDocument>

const KindList = z.object({ kind: DefinitionKind, label: Bilingual, entries: z.array(PackEntry) })

/** What the mechanisms of the city are, in short. */
export const PackHead = z
  .object({
    id: z.string(),
    label: Bilingual,
    /** Nothing in it is real: said on every page. */
    isInvented: z.boolean(),
    definitions: z.int(),
    /** Those of them that are mechanisms: no body, parameter or fact. */
    answering: z.int(),
    kinds: z.array(z.object({ kind: DefinitionKind, label: Bilingual, count: z.int() })),
    /** All rows of the mission, those without a definition too. */
    rows: z.array(
      z.object({
        id: z.string(),
        label: Bilingual,
        /** Mechanisms of the row: as many as are in `kinds`. */
        count: z.int(),
        kinds: z.array(KindList),
        /** Bodies, parameters and facts. */
        supporting: z.array(KindList),
      }),
    ),
    documents: z.array(PackDocument),
  })
  .meta({ id: 'PackHead' })
export type PackHead = z.infer<typeof PackHead>

/** `free`: the clause commits nobody, so nothing has to answer it. */
export const ClauseState = z.enum(clauseStates)
export type ClauseState = z.infer<typeof ClauseState>

export const PackClause = z.object({
  ref: z.string(),
  heading: z.string().nullable(),
  state: ClauseState,
  /** Measures, targets and duties in it. */
  commits: z.int(),
  /** Why it commits nobody; `null` where it commits. */
  why: z.string().nullable(),
  answers: z.array(PackEntry),
  /** Definitions that name it and are no answer by themselves. */
  mentions: z.array(PackEntry),
  /** Why the pack does not answer it, where it says so. */
  reason: Bilingual.nullable(),
})
export type PackClause = z.infer<typeof PackClause>

/** Which clauses of its documents a pack answers. */
export const PackCoverage = z
  .object({
    isComplete: z.boolean(),
    documents: z.array(
      z.object({
        ...PackDocument.shape,
        counts: z.object({
          clauses: z.int(),
          committing: z.int(),
          covered: z.int(),
          partly: z.int(),
          listed: z.int(),
          open: z.int(),
          reported: z.int(),
          reportedAnswered: z.int(),
        }),
        clauses: z.array(PackClause),
      }),
    ),
  })
  .meta({ id: 'PackCoverage' })
export type PackCoverage = z.infer<typeof PackCoverage>
