/**
 * The document as every annotating stage reads it: its clauses in order, each with its sentences, its headings and its
 * verdict, and the tables with the clause that they stand in. Split once, read by all.
 */
import { binds } from '../document/binds.ts'
import { writeTables } from '../out/write-clauses.ts'
import { committingOf } from '../outline/committing.ts'
import type { Outline, OutlineNode } from '../outline/outline-node.ts'
import type { ReadDocument } from '../read/read-source.ts'
import type { CompiledTable, DocumentData, NotCommitting } from '../types.ts'
import { documentYearOf } from './document-year.ts'
import { boundSentencesOf, type Mark, type Sentence } from './sentence.ts'

export interface Passage {
  readonly node: OutlineNode
  /** Headings from the outermost clause to this one. */
  readonly headings: readonly string[]
  readonly committing: true | NotCommitting
  readonly items: readonly (Sentence | Mark)[]
}

export interface Reading {
  readonly text: string
  readonly document: DocumentData
  /** Year that the document speaks from, against which 今年 and the like are read. */
  readonly documentYear: number | null
  /** Clauses of the outline, in its order. */
  readonly passages: readonly Passage[]
  /** Words before the first clause and after the last one. */
  readonly front: Passage | null
  readonly back: Passage | null
  readonly tables: readonly CompiledTable[]
}

/** Prepares a document for annotation. */
export function readPassages(read: ReadDocument, outline: Outline, document: DocumentData): Reading {
  const { text, lines } = read
  const binding = binds(document)
  const passages: Passage[] = []
  for (const node of outline.nodes) {
    const above = passages[node.parent]
    const own = node.body.map((line) => text.slice(line.start, line.end)).join('\n')
    const headings = node.heading === null ? (above?.headings ?? []) : [...(above?.headings ?? []), node.heading]
    const committing = committingOf(node, own, binding, above?.committing ?? null)
    passages.push({ node, headings, committing, items: boundSentencesOf(node, text) })
  }
  const edge = (node: OutlineNode | null): Passage | null =>
    node === null ? null : { node, headings: [], committing: 'preamble', items: boundSentencesOf(node, text) }
  return {
    text,
    document,
    documentYear: documentYearOf(document),
    passages,
    front: edge(outline.front),
    back: edge(outline.back),
    tables: writeTables(lines, outline),
  }
}

/** Front, clauses and back in reading order. */
export function allPassages({ front, passages, back }: Reading): readonly Passage[] {
  return [...(front === null ? [] : [front]), ...passages, ...(back === null ? [] : [back])]
}
