// yauzl and word-extractor ship no types; only what the readers use is declared.
declare module 'yauzl' {
  import type { Readable } from 'node:stream'

  export interface Entry {
    readonly fileName: string
    readonly compressedSize: number
    readonly uncompressedSize: number
    isEncrypted(): boolean
  }
  export interface ZipFile {
    readonly entryCount: number
    on(event: 'entry', listener: (entry: Entry) => void): this
    on(event: 'end', listener: () => void): this
    on(event: 'error', listener: (error: Error) => void): this
    readEntry(): void
    close(): void
    openReadStream(entry: Entry, callback: (error: Error | null, stream: Readable) => void): void
  }
  export function fromBuffer(
    buffer: Buffer,
    options: { lazyEntries: boolean; validateEntrySizes?: boolean; strictFileNames?: boolean },
    callback: (error: Error | null, zip: ZipFile) => void,
  ): void
}

declare module 'word-extractor' {
  export interface WordDocument {
    getBody(options: { filterUnicode: boolean }): string
    getFootnotes(options: { filterUnicode: boolean }): string
    getEndnotes(options: { filterUnicode: boolean }): string
    getHeaders(options: { filterUnicode: boolean; includeFooters: boolean }): string
    getFooters(options: { filterUnicode: boolean }): string
    getTextboxes(options: { filterUnicode: boolean; includeHeadersAndFooters?: boolean; includeBody?: boolean }): string
  }
  // biome-ignore lint/style/noDefaultExport: it is how the package exports.
  export default class WordExtractor {
    extract(source: Buffer): Promise<WordDocument>
  }
}
