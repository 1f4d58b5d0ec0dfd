/**
 * What the compiler is measured on: the published documents beside the repository where they are there, and an
 * invented list of measures in any case.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Block, PolicySource } from '@linchpin/kernels/policy'
import { readDocument } from '../../server/platform/files/index.ts'
import { measuresLines } from '../seeded.ts'

export interface Input {
  readonly name: string
  readonly source: PolicySource
}

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url))

/** Paths of the published documents of a folder beside the repository; none where it is absent. */
export function publishedFiles(folder: 'seeds' | 'data/policies'): readonly string[] {
  const path = join(shared, folder)
  if (!existsSync(path)) return []
  return readdirSync(path)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(path, name))
}

/** The documents at those paths, as the reader of files delivers them. */
export function readInputs(paths: readonly string[]): Promise<readonly Input[]> {
  return Promise.all(
    paths.map(async (path) => {
      const name = basename(path)
      return { name, source: (await readDocument(readFileSync(path), { name })).source }
    }),
  )
}

/** An invented list of measures with that many clauses. */
export function inventedMeasures(clauses: number): PolicySource {
  return { blocks: paragraphs(measuresLines(clauses, 1)) }
}

/** The documents one behind the other, `times` over, as one document: attachments behind a letter. */
export function concatenated(sources: readonly PolicySource[], times: number): PolicySource {
  const once = sources.flatMap((source) => source.blocks)
  return { blocks: Array.from({ length: times }, () => once).flat() }
}

/** One paragraph that is nothing but `piece` over and over, at which bad patterns backtrack. */
export function repeatedPiece(piece: string, length: number): PolicySource {
  return { blocks: paragraphs([piece.repeat(Math.ceil(length / piece.length))]) }
}

function paragraphs(lines: readonly string[]): readonly Block[] {
  return lines.map((text) => ({ kind: 'paragraph', text }))
}
