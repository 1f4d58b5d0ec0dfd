import type * as Docx from 'docx'
import { face, fontTable, type Typeface } from './official-fonts.ts'
import { characterSpacing, linePitch, pageFooters, points, sectionProperties } from './official-page.ts'
import { type OfficialTable, officialTable } from './official-table.ts'
import { halfWidths, printable } from './printable.ts'

/** A paper in the layout of GB/T 9704-2012, as a draft: without red head, number or seal, which the office adds. */
export interface OfficialDocument {
  /** For the file's properties, not printed. */
  readonly title: string
  readonly creator: string
  readonly sections: readonly OfficialSection[]
}

export interface OfficialSection {
  readonly landscape?: boolean
  /** Stands beside the page number on every page. */
  readonly footer?: string
  readonly parts: readonly Part[]
}

export type Part =
  /** A line at the very top, 黑体: 草稿, 示例. */
  | { readonly kind: 'mark'; readonly text: string }
  /** One entry a line: the break is the writer's, since no word may be torn. */
  | { readonly kind: 'title'; readonly lines: readonly string[] }
  /** Under the title: an issuer, a document number, a date. */
  | { readonly kind: 'centered'; readonly text: string }
  /** `body` goes on in the same paragraph, as official papers do on the second and third level. */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly body?: string }
  | { readonly kind: 'body'; readonly text: string }
  /** Without indent: the addressees. */
  | { readonly kind: 'flush'; readonly text: string }
  | { readonly kind: 'caption'; readonly text: string }
  | { readonly kind: 'signature'; readonly issuer: string; readonly date: string }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'blank' }
  | OfficialTable

/** The .docx file of an official paper. */
export async function officialDocument(document: OfficialDocument): Promise<Uint8Array> {
  // A megabyte of library that few requests need.
  const docx = await import('docx')
  const file = new docx.Document({
    title: printable(document.title),
    creator: document.creator,
    lastModifiedBy: document.creator,
    evenAndOddHeaderAndFooters: true,
    styles: styles(docx),
    sections: document.sections.map((section) => ({
      properties: sectionProperties(docx, section.landscape ?? false),
      footers: pageFooters(docx, section.landscape ?? false, section.footer),
      children: section.parts.flatMap((part, index) => partBlocks(docx, part, section.parts[index + 1])),
    })),
  })
  return docx.Packer.toBuffer(file, undefined, [{ path: 'word/fontTable.xml', data: fontTable() }])
}

function partBlocks(docx: typeof Docx, part: Part, next: Part | undefined): readonly (Docx.Paragraph | Docx.Table)[] {
  const paragraph = (style: string, text: string) => new docx.Paragraph({ style, children: [run(docx, text)] })
  switch (part.kind) {
    case 'table':
      return [officialTable(docx, part)]
    case 'title':
      return [title(docx, part.lines)]
    case 'heading':
      return [heading(docx, part.level, part.text, part.body)]
    case 'signature':
      return signature(docx, part.issuer, part.date)
    case 'blank':
      return [new docx.Paragraph({ style: 'Normal' })]
    case 'note':
      // Notes that follow each other stay together, lest the last stands on a page of its own.
      return [new docx.Paragraph({ style: 'Note', keepNext: next?.kind === 'note', children: [run(docx, part.text)] })]
    case 'body':
      return [paragraph('Normal', part.text)]
    default:
      return [paragraph(styleOf[part.kind], part.text)]
  }
}

const styleOf = { mark: 'Mark', centered: 'Centered', flush: 'Flush', caption: 'TableCaption' } as const

/** A run keeps its paragraph style's face; Word reads `hint`, which makes “ ” and — Chinese, on runs only. */
function run(docx: typeof Docx, text: string, typeface?: Typeface, bold = false): Docx.TextRun {
  return new docx.TextRun({ text: printable(text), bold, font: typeface ? face(typeface) : { hint: 'eastAsia' } })
}

/** One paragraph with line breaks, so that whoever reads the file back finds one title. */
function title(docx: typeof Docx, lines: readonly string[]): Docx.Paragraph {
  const runs = lines.flatMap((line, index) =>
    index === 0 ? [run(docx, line)] : [new docx.TextRun({ break: 1 }), run(docx, line)],
  )
  return new docx.Paragraph({ style: 'Title', children: runs })
}

function heading(docx: typeof Docx, level: 1 | 2 | 3, text: string, body: string | undefined): Docx.Paragraph {
  if (body === undefined) {
    return new docx.Paragraph({ style: `Heading${level}`, keepNext: true, children: [run(docx, text)] })
  }
  const typeface = ({ 1: 'hei', 2: 'kai', 3: 'body' } as const)[level]
  return new docx.Paragraph({
    style: 'Normal',
    children: [run(docx, text, typeface, level === 3), run(docx, body)],
  })
}

/**
 * Issuer and date without a seal (GB/T 9704-2012, 7.3.5.2): the issuer two characters in from the right, the date's first
 * character two to the right of the issuer's; a date that is longer stands two in, and the issuer moves left.
 */
function signature(docx: typeof Docx, issuer: string, date: string): readonly Docx.Paragraph[] {
  const excess = halfWidths(issuer) / 2 - halfWidths(date) / 2
  const dateIndent = Math.max(2, excess)
  const issuerIndent = dateIndent - excess + 2
  const line = (text: string, characters: number, keepNext: boolean) =>
    new docx.Paragraph({
      style: 'Flush',
      alignment: docx.AlignmentType.RIGHT,
      keepNext,
      indent: { firstLine: 0, right: Math.round(characters * 320) },
      children: [run(docx, text)],
    })
  return [line(issuer, issuerIndent, true), line(date, dateIndent, false)]
}

function styles(docx: typeof Docx): Docx.IStylesOptions {
  const exact = (line: number) => ({ before: 0, after: 0, line, lineRule: docx.LineRuleType.EXACT })
  const text = (typeface: Typeface, pt: number, bold = false) => ({
    font: face(typeface),
    size: points(pt),
    sizeComplexScript: points(pt),
    bold,
    italics: false,
    color: '000000',
    characterSpacing: pt === 16 ? characterSpacing : 0,
  })
  const indented = { spacing: exact(linePitch), indent: { firstLine: 640, firstLineChars: 200 } }
  const flush = { spacing: exact(linePitch), indent: { firstLine: 0, firstLineChars: 0 } }
  const style = (id: string, name: string, run: ReturnType<typeof text>, paragraph: object) => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run,
    paragraph,
  })
  const level = (typeface: Typeface, bold: boolean, outlineLevel: number) => ({
    run: text(typeface, 16, bold),
    paragraph: { ...indented, alignment: docx.AlignmentType.LEFT, outlineLevel },
  })
  return {
    default: {
      document: {
        run: { ...text('body', 16), language: { value: 'en-US', eastAsia: 'zh-CN' } },
        paragraph: flush,
      },
      title: {
        run: text('title', 22),
        paragraph: { ...flush, alignment: docx.AlignmentType.CENTER, spacing: exact(640), keepNext: true },
      },
      heading1: level('hei', false, 0),
      heading2: level('kai', false, 1),
      heading3: level('body', true, 2),
    },
    paragraphStyles: [
      {
        id: 'Normal',
        name: 'Normal',
        quickFormat: true,
        run: text('body', 16),
        paragraph: { ...indented, alignment: docx.AlignmentType.BOTH },
      },
      style('Flush', '公文顶格', text('body', 16), flush),
      style('Mark', '公文标识', text('hei', 16), flush),
      style('Centered', '公文题注', text('kai', 16), { ...flush, alignment: docx.AlignmentType.CENTER }),
      style('TableCaption', '公文表题', text('hei', 16), {
        ...flush,
        alignment: docx.AlignmentType.CENTER,
        keepNext: true,
      }),
      style('Note', '公文说明', text('body', 12), { ...flush, spacing: { ...exact(400), before: 40, after: 40 } }),
      style('TableText', '公文表格', text('body', 10.5), { ...flush, spacing: exact(310) }),
    ],
  }
}
