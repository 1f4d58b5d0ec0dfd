/**
 * The policy compiler: a document, as a reader delivers it, becomes clauses and what they commit whom to.
 *
 * read (text with offsets) → document (what it says of itself) → outline (clauses) → annotate and bind (measures, duties,
 * bodies) → check (diagnostics) → out (the public form). Pure: the same source gives the same result anywhere. Targets,
 * facts, entities, layout, benefits and references are not compiled yet; their lists are empty.
 */
import { annotate } from './annotate/annotate.ts'
import { check } from './check/check.ts'
import { readDocumentData } from './document/read-document-data.ts'
import { makeIdentifier } from './identity.ts'
import { writeClause, writeTables } from './out/write-clauses.ts'
import { buildOutline } from './outline/build-outline.ts'
import { readSource } from './read/read-source.ts'
import type { CompiledDocument, DocumentData, PolicySource } from './types.ts'

export interface CompileOptions {
  /** What is known of the document from elsewhere and goes before what is read from it. */
  readonly document?: Partial<DocumentData>
}

/** Compiles a policy document. */
export function compile(source: PolicySource, options: CompileOptions = {}): CompiledDocument {
  const read = readSource(source)
  const document: DocumentData = { ...readDocumentData(read), ...options.document }
  const outline = buildOutline(read, document.genre)
  const annotated = annotate(read.text, outline, document)
  const identify = makeIdentifier()
  return {
    version: 1,
    text: read.text,
    tables: writeTables(read.lines, outline),
    document,
    front: outline.front === null ? null : writeClause(outline.front, read.text, 'preamble'),
    clauses: outline.nodes.map((node, at) => writeClause(node, read.text, annotated.committing[at] ?? true)),
    back: outline.back === null ? null : writeClause(outline.back, read.text, 'preamble'),
    targets: [],
    facts: [],
    measures: annotated.measures.map((measure) => ({
      id: identify('measure', measure.clause, measure.quote),
      ...measure,
    })),
    duties: annotated.duties.map((duty) => ({ id: identify('duty', duty.clause, duty.quote), ...duty })),
    entities: [],
    layout: [],
    benefits: [],
    references: [],
    diagnostics: check(read, outline, annotated),
  }
}
