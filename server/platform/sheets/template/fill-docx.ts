import { ProblemError } from '../../problem/index.ts'
import { decodeXml } from '../xlsx/xml-text.ts'
import { checkMarks, listsOf } from './check-marks.ts'
import { readMark, type TemplateData, type TemplateFields, templateText, valueOfMark } from './template-data.ts'

/**
 * Fills a Word file. A table row with marks of a list is repeated for each item, and so is a paragraph outside of tables;
 * marks may be split by formatting in any way.
 */
export async function fillDocx(bytes: Uint8Array, data: TemplateData, fileName: string): Promise<Uint8Array> {
  const [{ default: PizZip }, { default: Docxtemplater }] = await Promise.all([
    import('pizzip'),
    import('docxtemplater'),
  ])
  const zip = new PizZip(bytes)
  const parts = Object.keys(zip.files).filter((name) => /^word\/(?:document\d*|header\d*|footer\d*)\.xml$/.test(name))
  const xmls = parts.map((name) => zip.file(name)?.asText() ?? '')
  const units = xmls.flatMap((xml) => [...xml.matchAll(repeatable)].map(([unit]) => wordText(unit)))
  checkMarks(
    xmls.flatMap((xml) => [...xml.matchAll(paragraph)].map(([each]) => wordText(each))),
    units,
    data,
    fileName,
  )
  parts.forEach((name, index) => {
    zip.file(
      name,
      (xmls[index] as string).replace(repeatable, (unit) => withLoop(unit, data)),
    )
  })
  try {
    const filled = new Docxtemplater(zip, {
      delimiters: { start: '{{', end: '}}' },
      linebreaks: true,
      parser: (mark: string) => ({ get: (scope: unknown) => scopeValue(mark, scope, data) }),
      nullGetter: () => '',
    })
    filled.render(data)
    return filled.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' })
  } catch (error) {
    const problem = new ProblemError('template-damaged', { name: fileName })
    problem.cause = error
    throw problem
  }
}

/** A list by its key, inside of it a field of the item, elsewhere a field. */
function scopeValue(mark: string, scope: unknown, data: TemplateData): unknown {
  if (mark.startsWith(listSign)) {
    const list = data.lists[mark.slice(listSign.length)]
    // A list of nothing leaves its row, empty: the form keeps its shape.
    return list?.items.length ? list.items : [{}]
  }
  const known = readMark(mark, data)
  return known === null ? '' : templateText(valueOfMark(known, data, scope === data ? null : (scope as TemplateFields)))
}

const listSign = '列表：'
const paragraph = /<w:p(?:\s[^>]*)?>(?:(?!<w:p[\s>])[\s\S])*?<\/w:p>/g
/** A row of a table that has no table in it, or a paragraph that is in no such row. */
const repeatable = new RegExp(`<w:tr(?:\\s[^>]*)?>(?:(?!<w:tr[\\s>])[\\s\\S])*?</w:tr>|${paragraph.source}`, 'g')

/** The words of a row or a paragraph, each paragraph on a line. */
const wordText = (xml: string): string =>
  xml
    .split('</w:p>')
    .map((each) =>
      [...each.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => decodeXml(text)).join(''),
    )
    .join('\n')

/** Puts a loop over the whole row or paragraph into its first and last words, where a list is spoken of. */
function withLoop(unit: string, data: TemplateData): string {
  const [list] = listsOf(wordText(unit), data)
  if (list === undefined) return unit
  const element = unit.startsWith('<w:tr') ? 'w:tr' : 'w:p'
  const run = (mark: string) => `<w:r><w:t>{{${mark}}}</w:t></w:r>`
  const opened = unit.replace(
    /<w:p(?:\s[^>]*)?>(?:\s*<w:pPr(?:\s[^>]*)?\/>|\s*<w:pPr(?:\s[^>]*)?>[\s\S]*?<\/w:pPr>)?/,
    (start) => {
      return `${start}${run(`-${element} ${listSign}${list}`)}`
    },
  )
  const end = opened.lastIndexOf('</w:p>')
  return `${opened.slice(0, end)}${run(`/${listSign}${list}`)}${opened.slice(end)}`
}
