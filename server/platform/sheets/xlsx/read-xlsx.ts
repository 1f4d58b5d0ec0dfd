import { openZip, type ZipParts } from '../../files/index.ts'
import { ProblemError } from '../../problem/index.ts'
import type { SheetFile, SheetOptions } from '../sheet-file.ts'
import { defaultLimits, type SheetLimits, type SheetRow } from '../sheet-row.ts'
import { mergeFiller, readMerges } from './merges.ts'
import { pieces } from './pieces.ts'
import { type CellContext, rowCells } from './row-cells.ts'
import { sharedStrings } from './shared-strings.ts'
import { limitedStream, type SheetPart, type WorkbookParts, workbookParts } from './workbook-parts.ts'

export async function readXlsx(bytes: Uint8Array, options: SheetOptions): Promise<SheetFile> {
  const zip = await openZip(bytes)
  const book = await workbookParts(zip, options.fileName)
  const sheet = chooseSheet(book.sheets, options)
  const limits = { ...defaultLimits, ...options.limits }
  return {
    format: 'xlsx',
    sheets: book.sheets.map(({ name, hidden }) => ({ name, hidden })),
    sheet: sheet.name,
    rows: { [Symbol.asyncIterator]: () => rowsOf(zip, book, sheet, limits, options.fileName) },
  }
}

function chooseSheet(sheets: readonly SheetPart[], { sheet, fileName }: SheetOptions): SheetPart {
  const named = sheet === undefined ? (sheets.find(({ hidden }) => !hidden) ?? sheets[0]) : undefined
  const found = named ?? sheets.find(({ name }) => name === sheet)
  if (found) return found
  throw new ProblemError('sheet-not-found', {
    name: fileName,
    sheet,
    sheets: sheets.map(({ name }) => name).join('、'),
  })
}

async function* rowsOf(
  zip: ZipParts,
  book: WorkbookParts,
  { part }: SheetPart,
  limits: SheetLimits,
  fileName: string,
): AsyncGenerator<SheetRow> {
  const open = (name: string) => limitedStream(zip, name, limits.unpackedBytes, fileName)
  const fill = mergeFiller(await readMerges(await open(part)), limits.columns)
  const strings =
    book.stringsPart === null || zip.sizeOf(book.stringsPart) === null
      ? []
      : await sharedStrings(await open(book.stringsPart), { strings: limits.rows * limits.columns, name: fileName })
  const context: CellContext = { strings, forms: book.forms, from1904: book.from1904, limits, fileName }
  let number = 0
  let count = 0
  for await (const batch of pieces(await open(part), 'row', 'sheetData', fileName)) {
    for (const { tag, inner } of batch) {
      number = Number(/\br=["'](\d+)/.exec(tag)?.[1] ?? number + 1)
      const { cells, notes } = rowCells(inner, number, context)
      fill(number - 1, cells)
      if (cells.length === 0 && notes.length === 0) continue
      if (++count > limits.rows) throw new ProblemError('sheet-too-long', { name: fileName, limit: limits.rows })
      yield { number, cells, notes }
    }
  }
}
