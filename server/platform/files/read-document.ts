import type { PolicySource } from '@linchpin/kernels/policy'
import { type Detected, type DocumentFormat, detectFormat } from './detect-format.ts'
import { FileError } from './file-error.ts'

export interface ReadOptions {
  /** File name, for messages and as a tie-breaker only. */
  readonly name?: string
  readonly limitBytes?: number
}

export interface ReadResult {
  readonly format: DocumentFormat
  readonly source: PolicySource
}

export const defaultLimitBytes = 64 * 1024 * 1024

/** Reads a document of any accepted format into blocks. Whatever goes wrong comes as a `FileError`. */
export async function readDocument(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> {
  const limit = options.limitBytes ?? defaultLimitBytes
  const named = options.name === undefined ? {} : { name: options.name }
  let format: DocumentFormat | undefined
  try {
    if (bytes.length > limit) {
      throw new FileError('file-too-large', { size: megabytes(bytes.length), limit: megabytes(limit) })
    }
    const detected = await detectFormat(bytes, options.name)
    format = detected.format
    const source = await readAs(detected, bytes)
    if (!source.blocks.some(hasInk)) throw new FileError('file-empty')
    return { format, source }
  } catch (error) {
    if (error instanceof FileError)
      throw new FileError(error.code, { ...named, ...error.params }, { cause: error.cause })
    // Readers stand on libraries that throw what they like at a broken file; all of it means one thing here.
    const label = formatLabels[format ?? 'txt']
    throw new FileError('file-damaged', { ...named, format: label }, { cause: error })
  }
}

/** Readers are imported when needed: a server that never sees a PDF never loads pdf.js. */
async function readAs(detected: Detected, bytes: Uint8Array): Promise<PolicySource> {
  if ('text' in detected) {
    if (detected.format === 'html') return (await import('./markup/read-html.ts')).readHtml(detected.text)
    if (detected.format === 'md') return (await import('./markup/read-markdown.ts')).readMarkdown(detected.text)
    return (await import('./text/read-text.ts')).readText(detected.text)
  }
  if ('rtf' in detected) return (await import('./rtf/read-rtf.ts')).readRtf(bytes)
  if (detected.format === 'docx') return (await import('./docx/read-docx.ts')).readDocx(bytes)
  if (detected.format === 'doc') return (await import('./doc/read-doc.ts')).readDoc(bytes)
  return (await import('./pdf/read-pdf.ts')).readPdf(bytes)
}

const formatLabels: Readonly<Record<DocumentFormat, string>> = {
  txt: 'TXT',
  md: 'Markdown',
  html: 'HTML',
  docx: 'Word (.docx)',
  doc: 'Word (.doc)',
  pdf: 'PDF',
}

function hasInk(block: PolicySource['blocks'][number]): boolean {
  return block.kind === 'table' ? block.rows.length > 0 : block.text.trim() !== ''
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(bytes < 1024 * 1024 ? 2 : 1).replace(/\.0$/, '')
}
