import { type Block, type CompiledDocument, compile, type Lexicon, type PolicySource } from '@linchpin/kernels/policy'
import { readDocument, refuseClassified } from '../platform/files/index.ts'

export interface FileToCompile {
  readonly bytes: Uint8Array
  readonly name: string
  readonly limitBytes: number
  /** Names that the city's pack knows. */
  readonly lexicons?: readonly Lexicon[]
}

export interface CompiledFile {
  readonly format: 'txt' | 'md' | 'html' | 'docx' | 'doc' | 'pdf'
  readonly compiled: CompiledDocument
}

/**
 * From the bytes of a file to the compiled document. Throws `FileError` for what cannot be read and for what is marked
 * as a state secret, of which nothing is kept.
 */
export async function compileFile({ bytes, name, limitBytes, lexicons = [] }: FileToCompile): Promise<CompiledFile> {
  const { format, source } = await readDocument(bytes, { name, limitBytes })
  refuseClassified(source, name)
  return { format, compiled: compile(storable(source, name), { lexicons }) }
}

/** The same, as the entry of a worker. */
export const run = compileFile

/** Without what no database holds as text: NUL, and halves of characters that damaged files contain. */
function storable(source: PolicySource, name: string): PolicySource {
  const clean = (text: string) => text.replaceAll('\0', '').toWellFormed()
  const blocks = source.blocks.map(
    (block): Block =>
      block.kind === 'table'
        ? { ...block, rows: block.rows.map((row) => row.map(clean)) }
        : { ...block, text: clean(block.text) },
  )
  const stated = Object.entries(source.metadata ?? {}).map(([key, value]) => [clean(key), clean(value)])
  return { blocks, metadata: { filename: clean(name), ...Object.fromEntries(stated) } }
}
