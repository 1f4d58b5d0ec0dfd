/**
 * The policy compiler: a document, as a reader delivers it, becomes clauses and what they commit whom to.
 *
 * read (text with offsets) → document (what it says of itself) → outline (clauses) → annotate and bind (measures and
 * duties, targets and facts, names, layout, benefits, references) → check (diagnostics) → out (the public form). Pure:
 * the same source gives the same result anywhere.
 */
import { annotate } from './annotate/annotate.ts'
import { readPassages } from './annotate/passage.ts'
import { findBenefits } from './benefits/find-benefits.ts'
import { check } from './check/check.ts'
import { questionedSentences } from './check/fair-competition.ts'
import { readDocumentData } from './document/read-document-data.ts'
import { findEntities } from './entities/find-entities.ts'
import { indexLexicons } from './entities/lexicon.ts'
import type { Lexicon } from './entities/lexicon-entry.ts'
import { findFigures } from './figures/find-figures.ts'
import { makeIdentifier } from './identity.ts'
import { findLayout } from './layout/find-layout.ts'
import { writeClause } from './out/write-clauses.ts'
import { buildOutline } from './outline/build-outline.ts'
import { readSource } from './read/read-source.ts'
import { findReferences } from './references/find-references.ts'
import type { CompiledDocument, DocumentData, PolicySource, Quoted } from './types.ts'

export interface CompileOptions {
  /** What is known of the document from elsewhere and goes before what is read from it. */
  readonly document?: Partial<DocumentData>
  /** Names known beforehand, as a city pack's districts, zones and bodies; grammar finds the rest. */
  readonly lexicons?: readonly Lexicon[]
}

/** Compiles a policy document. */
export function compile(source: PolicySource, options: CompileOptions = {}): CompiledDocument {
  const read = readSource(source)
  const document: DocumentData = { ...readDocumentData(read), ...options.document }
  const outline = buildOutline(read, document.genre)
  const reading = readPassages(read, outline, document)
  const annotated = annotate(reading)
  const lexicon = indexLexicons(options.lexicons ?? [])
  const { targets, facts, unsettled } = findFigures(reading)
  const identify = makeIdentifier()
  const withId = <T extends Omit<Quoted, 'id'>>(kind: string, items: readonly T[]) =>
    items.map((item) => ({ id: identify(kind, item.clause, item.quote), ...item }))
  return {
    version: 1,
    text: read.text,
    tables: reading.tables,
    document,
    front: outline.front === null ? null : writeClause(outline.front, read.text, 'preamble'),
    clauses: reading.passages.map(({ node, committing }) => writeClause(node, read.text, committing)),
    back: outline.back === null ? null : writeClause(outline.back, read.text, 'preamble'),
    targets: withId('target', targets),
    facts: withId('fact', facts),
    measures: withId('measure', annotated.measures),
    duties: withId('duty', annotated.duties),
    entities: findEntities(reading, lexicon),
    layout: findLayout(reading, lexicon),
    benefits: withId('benefit', findBenefits(reading)),
    references: findReferences(reading),
    diagnostics: check(read, outline, annotated, unsettled, questionedSentences(reading)),
  }
}
