import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { sheetName } from '../../office/index.ts'
import { stylesXml } from './sheet-styles.ts'
import type { SheetTable } from './sheet-table.ts'
import { worksheetXml } from './worksheet-xml.ts'
import { type ZipPart, zipStream } from './zip-stream.ts'

/**
 * Writes a table as .xlsx while its rows come in, and ends the stream. Memory does not grow with the rows; whoever reads
 * slowly holds the rows back. Small workbooks that are to be printed are made by `workbook` of the office part.
 */
export async function writeSheet(stream: Writable, table: SheetTable): Promise<void> {
  await pipeline(Readable.from(zipStream(partsOf(table)), { objectMode: false }), stream)
}

function partsOf(table: SheetTable): readonly ZipPart[] {
  const name = sheetName(table.name ?? table.title ?? 'Sheet1').replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  return [
    { name: '[Content_Types].xml', content: [contentTypes] },
    { name: '_rels/.rels', content: [relations([['officeDocument', 'xl/workbook.xml']])] },
    { name: 'xl/workbook.xml', content: [workbookXml(name)] },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: [
        relations([
          ['worksheet', 'worksheets/sheet1.xml'],
          ['styles', 'styles.xml'],
        ]),
      ],
    },
    { name: 'xl/styles.xml', content: [stylesXml] },
    { name: 'xl/worksheets/sheet1.xml', content: worksheetXml(table) },
  ]
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const sheetTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const contentTypes =
  `${declaration}<Types xmlns="${packages}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${sheetTypes}.sheet.main+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetTypes}.worksheet+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${sheetTypes}.styles+xml"/></Types>`

const relations = (targets: readonly (readonly [string, string])[]): string =>
  `${declaration}<Relationships xmlns="${packages}/relationships">${targets
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

const workbookXml = (name: string): string =>
  `${declaration}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}">` +
  `<sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`
