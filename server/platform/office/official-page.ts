import type * as Docx from 'docx'
import { face } from './official-fonts.ts'
import { printable } from './printable.ts'

/** 28 characters of 16 pt are 448 pt, the type area is 442.2 pt wide: each gives up a quarter of a point (in twentieths). */
export const characterSpacing = -5

/** Exact line pitch: 22 lines on the 225 mm of the type area (GB/T 9704-2012, 5.2.3), in twentieths of a point. */
export const linePitch = 579

export const millimetres = (mm: number): number => Math.round((mm * 1440) / 25.4)
/** Font sizes in half points, as Word counts them. */
export const points = (pt: number): number => Math.round(pt * 2)

/**
 * The page in millimetres. Upright it is the page of GB/T 9704-2012. Lying, top and bottom are the turned inner and outer
 * margins, so that it binds with upright pages; left and right are narrower than the turned 37 and 35, for the sake of
 * the wide tables that the page is turned for.
 */
export function pageGeometry(landscape: boolean): PageGeometry {
  return landscape
    ? { width: 297, height: 210, top: 28, bottom: 26, left: 25, right: 25, footer: 13 }
    : { width: 210, height: 297, top: 37, bottom: 35, left: 28, right: 26, footer: 22 }
}

/** The width between the margins, in millimetres. */
export function typeWidth(landscape: boolean): number {
  const page = pageGeometry(landscape)
  return page.width - page.left - page.right
}

/**
 * No document grid: line pitch and character spacing stand in the styles, which Word, WPS and LibreOffice read alike; with a
 * grid of characters LibreOffice tears the text apart.
 */
export function sectionProperties(docx: typeof Docx, landscape: boolean): Docx.ISectionPropertiesOptions {
  const page = pageGeometry(landscape)
  return {
    page: {
      // docx turns the sheet by itself: it wants the upright measures in both cases.
      size: {
        width: millimetres(Math.min(page.width, page.height)),
        height: millimetres(Math.max(page.width, page.height)),
        orientation: landscape ? docx.PageOrientation.LANDSCAPE : docx.PageOrientation.PORTRAIT,
      },
      margin: {
        top: millimetres(page.top),
        bottom: millimetres(page.bottom),
        left: millimetres(page.left),
        right: millimetres(page.right),
        header: millimetres(15),
        footer: millimetres(page.footer),
        gutter: 0,
      },
    },
  }
}

/** Page numbers between em dashes, 宋体 No. 4, a character in from the outer edge: odd pages right, even pages left. */
export function pageFooters(docx: typeof Docx, landscape: boolean, note: string | undefined) {
  const right = millimetres(typeWidth(landscape))
  const number = new docx.TextRun({
    children: ['— ', docx.PageNumber.CURRENT, ' —'],
    font: face('song'),
    size: points(14),
  })
  const remark = new docx.TextRun({ text: printable(note ?? ''), font: face('song'), size: points(10.5) })
  const line = (runs: readonly Docx.TextRun[], indent: { left?: number; right?: number }) =>
    new docx.Footer({
      children: [
        new docx.Paragraph({
          indent: { firstLine: 0, ...indent },
          spacing: { line: 240, lineRule: docx.LineRuleType.AUTO },
          tabStops: [{ type: docx.TabStopType.RIGHT, position: right - oneCharacter }],
          children: [...runs],
        }),
      ],
    })
  const tab = () => new docx.TextRun({ children: [new docx.Tab()] })
  return {
    default: line([remark, tab(), number], {}),
    even: line([number, tab(), remark], { left: oneCharacter }),
  }
}

export interface PageGeometry {
  readonly width: number
  readonly height: number
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
  /** From the edge of the sheet to the bottom of the page number: the dash then lies 7 mm below the type area. */
  readonly footer: number
}

const oneCharacter = 280
