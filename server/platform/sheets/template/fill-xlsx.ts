import { openZip } from '../../files/index.ts'
import { ProblemError } from '../../problem/index.ts'
import { sharedStrings } from '../xlsx/shared-strings.ts'
import { workbookParts } from '../xlsx/workbook-parts.ts'
import { attributesOf, decodeXml, elementsOf, encodeXml } from '../xlsx/xml-text.ts'
import { checkMarks } from './check-marks.ts'
import { fillWorksheet, rowText } from './fill-worksheet.ts'
import { type RowShift, shiftedRange } from './row-shift.ts'
import type { TemplateData } from './template-data.ts'
import { worksheetRows } from './worksheet-rows.ts'

/** Fills a workbook in its own XML, so that everything else in it stays as its makers left it. */
export async function fillXlsx(bytes: Uint8Array, data: TemplateData, fileName: string): Promise<Uint8Array> {
  const source = await openZip(bytes)
  const book = await workbookParts(source, fileName)
  const strings = book.stringsPart
    ? await sharedStrings(await source.stream(book.stringsPart), { strings: 200_000, name: fileName })
    : []
  const { default: PizZip } = await import('pizzip')
  const zip = new PizZip(bytes)
  const textOf = (part: string) => zip.file(part)?.asText() ?? ''
  const sheets = book.sheets.map(({ name, part }) => {
    const xml = textOf(part)
    return { name, part, xml, rows: worksheetRows(xml, strings) }
  })
  // Some writers put a prefix before every name of the sheet; no office program does.
  if (sheets.some(({ xml }) => /<\w+:worksheet\b/.test(xml)))
    throw new ProblemError('sheet-damaged', { name: fileName })
  const texts = sheets.flatMap(({ rows }) => rows.map(rowText))
  checkMarks(texts, texts, data, fileName)
  const shifts = new Map<string, RowShift>()
  for (const { name, part, xml, rows } of sheets) {
    const filled = fillWorksheet(xml, rows, { data, forms: book.forms })
    zip.file(part, filled.xml)
    shifts.set(name, filled.shift)
    for (const drawing of drawingsOf(part, textOf)) {
      zip.file(
        drawing,
        textOf(drawing).replace(/<xdr:row>(\d+)</g, (_, row) => `<xdr:row>${filled.shift.first(Number(row) + 1) - 1}<`),
      )
    }
  }
  const main = source.names.find((name) => /^xl\/workbook\d*\.xml$/i.test(name)) ?? 'xl/workbook.xml'
  zip.file(main, calculatedAnew(movedNames(textOf(main), shifts)))
  dropCalculationOrder(zip, textOf)
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' })
}

/** Pictures and seals hang on rows. */
function drawingsOf(part: string, textOf: (part: string) => string): readonly string[] {
  const relations = textOf(part.replace(/([^/]+)$/, '_rels/$1.rels'))
  return [...elementsOf(relations, 'Relationship')].flatMap(({ tag }) => {
    const { Type = '', Target = '' } = attributesOf(tag)
    return Type.endsWith('/drawing')
      ? [Target.startsWith('/') ? Target.slice(1) : `xl/${Target.replace(/^\.\.\//, '')}`]
      : []
  })
}

/** Print areas and other names of ranges: 表1!$A$1:$F$20. */
function movedNames(xml: string, shifts: ReadonlyMap<string, RowShift>): string {
  return xml.replace(/(<definedName\b[^>]*>)([^<]*)</g, (_, tag: string, content: string) => {
    const moved = decodeXml(content).replace(ofSheet, (whole: string, sheet: string, ref: string) => {
      const shift = shifts.get(sheet.replace(/^'|'$/g, '').replaceAll("''", "'"))
      if (shift === undefined) return whole
      return `${sheet}!${shiftedRange(ref.replaceAll('$', ''), shift).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`
    })
    return `${tag}${encodeXml(moved)}<`
  })
}

const ofSheet = /('(?:[^']|'')*'|[^'!,(]+)!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)/g

function calculatedAnew(xml: string): string {
  const without = xml.replace(/<calcPr\b[^>]*?(?:\/>|>[\s\S]*?<\/calcPr>)/, '')
  const place = ['definedNames', 'externalReferences', 'functionGroups', 'sheets'].find((name) =>
    without.includes(`</${name}>`),
  )
  return without.replace(`</${place}>`, `</${place}><calcPr calcId="191029" fullCalcOnLoad="1"/>`)
}

/** The order in which formulas were calculated names cells that are elsewhere now; Excel makes it anew. */
function dropCalculationOrder(
  zip: { remove(part: string): unknown; file(part: string, text: string): unknown },
  textOf: (part: string) => string,
): void {
  zip.remove('xl/calcChain.xml')
  for (const part of ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels']) {
    zip.file(part, textOf(part).replace(/<(?:Override|Relationship)\b[^>]*calcChain[^>]*\/>/g, ''))
  }
}
