import type { Readable } from 'node:stream'
import type { ZipParts } from '../../files/index.ts'
import { ProblemError } from '../../problem/index.ts'
import { type NumberForm, numberForms } from './number-forms.ts'
import { attributesOf, elementsOf } from './xml-text.ts'

/** A workbook but for the rows of its sheets. */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[]
  readonly from1904: boolean
  readonly forms: readonly NumberForm[]
  /** The part with the strings that cells refer to, if there is one. */
  readonly stringsPart: string | null
}

export interface SheetPart {
  readonly name: string
  readonly hidden: boolean
  /** Where in the file its rows are. */
  readonly part: string
}

/** Throws what `openZip` throws, and `sheet-damaged` for a workbook without sheets. */
export async function workbookParts(zip: ZipParts, fileName: string): Promise<WorkbookParts> {
  const book = mainPart(zip.names)
  const xml = await textPart(zip, book)
  const targets = await relationTargets(zip, book)
  const sheets = [...elementsOf(xml, 'sheet')].flatMap(({ tag }): SheetPart[] => {
    const { name = '', state, ...rest } = attributesOf(tag)
    const relation = Object.entries(rest).find(([key]) => key.endsWith(':id'))?.[1]
    const part = targets.find(({ id }) => id === relation)
    // Sheets of charts and of old macros have no rows.
    if (part === undefined || !part.type.endsWith('/worksheet')) return []
    return [{ name, hidden: state === 'hidden' || state === 'veryHidden', part: part.target }]
  })
  if (sheets.length === 0) throw new ProblemError('sheet-damaged', { name: fileName })
  const ofType = (type: string) => targets.find((target) => target.type.endsWith(type))?.target
  const [properties] = elementsOf(xml, 'workbookPr')
  const styles = ofType('/styles')
  return {
    sheets,
    from1904: /^(?:1|true)$/.test(attributesOf(properties?.tag ?? '').date1904 ?? ''),
    forms: styles === undefined ? [] : numberForms(await textPart(zip, styles)),
    stringsPart: ofType('/sharedStrings') ?? null,
  }
}

/** A part as it unpacks, its size checked against the limit before. */
export function limitedStream(zip: ZipParts, part: string, limitBytes: number, fileName: string): Promise<Readable> {
  const size = zip.sizeOf(part)
  if (size === null) throw new ProblemError('sheet-damaged', { name: fileName })
  if (size > limitBytes) {
    const [given, limit] = [size, limitBytes].map((bytes) => Math.ceil(bytes / 1024 / 1024))
    throw new ProblemError('sheet-too-large', { name: fileName, size: given, limit })
  }
  return zip.stream(part)
}

const mainPart = (names: readonly string[]): string =>
  names.find((name) => /^xl\/workbook\d*\.xml$/i.test(name)) ?? 'xl/workbook.xml'

async function textPart(zip: ZipParts, part: string): Promise<string> {
  return (await zip.read(part))?.toString('utf8') ?? ''
}

async function relationTargets(zip: ZipParts, book: string) {
  const xml = await textPart(zip, book.replace(/([^/]+)$/, '_rels/$1.rels'))
  return [...elementsOf(xml, 'Relationship')].map(({ tag }) => {
    const { Id: id = '', Type: type = '', Target: target = '' } = attributesOf(tag)
    return { id, type, target: target.startsWith('/') ? target.slice(1) : `xl/${target}`.replace(/[^/]+\/\.\.\//g, '') }
  })
}
