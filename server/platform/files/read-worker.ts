import { type ReadOptions, type ReadResult, readDocument } from './read-document.ts'

/** Entry of the thread that reads one file. */
export function run({ bytes, options }: { bytes: Uint8Array; options: ReadOptions }): Promise<ReadResult> {
  return readDocument(bytes, options)
}
