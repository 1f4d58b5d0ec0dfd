import { readFile } from 'node:fs/promises'
import { FileError, fileContent, kindNames } from '../files/index.ts'
import { ProblemError } from '../problem/index.ts'
import { readDelimited } from './delimited.ts'
import type { SheetFile, SheetOptions } from './sheet-file.ts'
import { readXlsx } from './xlsx/read-xlsx.ts'

/**
 * A table that was sent in: .xlsx, or text with separators in any encoding, told apart by content. Throws
 * `ProblemError` for what is neither; so does iterating over its rows for what turns out broken or too large on the way.
 */
export async function readSheet(bytesOrPath: Uint8Array | string, options: SheetOptions): Promise<SheetFile> {
  const bytes = typeof bytesOrPath === 'string' ? await readFile(bytesOrPath) : bytesOrPath
  const { fileName } = options
  return sheetFailures(fileName, async () => {
    const { kind, text } = await fileContent(bytes, fileName)
    // A hash at the start of a line makes a text look like Markdown, not a table less of one.
    const file = kind === 'txt' || kind === 'md' ? readDelimited(text ?? '', options) : undefined
    if (file) return file
    if (kind !== 'xlsx') {
      const { zh, en } = kindNames[kind]
      throw new ProblemError(kind === 'xls' ? 'sheet-old-format' : 'sheet-unsupported', {
        name: fileName,
        detectedZh: zh,
        detectedEn: en,
      })
    }
    const book = await readXlsx(bytes, options)
    return { ...book, rows: { [Symbol.asyncIterator]: () => guarded(book.rows, fileName) } }
  })
}

async function* guarded<Row>(rows: AsyncIterable<Row>, fileName: string): AsyncGenerator<Row> {
  try {
    yield* rows
  } catch (error) {
    throw asProblem(error, fileName)
  }
}

async function sheetFailures<T>(fileName: string, body: () => Promise<T>): Promise<T> {
  try {
    return await body()
  } catch (error) {
    throw asProblem(error, fileName)
  }
}

/** What readers of files throw, in the words of tables; whatever a broken archive makes a library throw is damage. */
function asProblem(error: unknown, fileName: string): ProblemError {
  if (error instanceof ProblemError) return error
  const code = error instanceof FileError ? error.code : 'file-damaged'
  const known = { 'file-empty': 'sheet-empty', 'file-encrypted': 'sheet-encrypted' } as Readonly<Record<string, string>>
  if (code === 'file-unsupported') {
    const { detectedZh, detectedEn } = (error as FileError).params
    return new ProblemError('sheet-unsupported', { name: fileName, detectedZh, detectedEn })
  }
  const problem = new ProblemError(known[code] ?? 'sheet-damaged', { name: fileName })
  problem.cause = error
  return problem
}
