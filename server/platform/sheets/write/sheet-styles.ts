/** The cell formats of a table that is written row by row, by their index in the styles. */
export const styles = {
  plain: 0,
  title: 1,
  head: 2,
  text: 3,
  /** Excel's text format: what looks like a formula stays words when somebody edits it. */
  words: 4,
  number: 5,
  integer: 6,
  money: 7,
  date: 8,
  note: 9,
} as const

export type StyleName = keyof typeof styles

const formats = { number: 164, money: 165, date: 166 } as const
const [builtInText, builtInInteger] = [49, 3]

/** Fonts: plain, title, head. Fills: none, the one that Excel keeps, head. Borders: none, thin. */
const fonts =
  '<fonts count="3"><font><sz val="10"/><name val="宋体"/><charset val="134"/></font>' +
  '<font><b/><sz val="16"/><name val="宋体"/><charset val="134"/></font>' +
  '<font><sz val="10"/><name val="黑体"/><charset val="134"/></font></fonts>'
const fills =
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE8EDF3"/><bgColor indexed="64"/></patternFill></fill></fills>'
const side = (name: string) => `<${name} style="thin"><color rgb="FF7F7F7F"/></${name}>`
const borders = `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border></borders>`

interface Format {
  readonly number?: number
  readonly font?: number
  readonly fill?: number
  readonly border?: number
  readonly align?: string
  readonly wrap?: boolean
}

const cell = { border: 1 } as const
const cellFormats: Readonly<Record<StyleName, Format>> = {
  plain: {},
  title: { font: 1, align: 'center', wrap: true },
  head: { ...cell, font: 2, fill: 2, align: 'center', wrap: true },
  text: { ...cell, wrap: true },
  words: { ...cell, number: builtInText, wrap: true },
  number: { ...cell, number: formats.number, align: 'right' },
  integer: { ...cell, number: builtInInteger, align: 'right' },
  money: { ...cell, number: formats.money, align: 'right' },
  date: { ...cell, number: formats.date, align: 'center' },
  note: { align: 'left', wrap: true },
}

function formatXml({ number = 0, font = 0, fill = 0, border = 0, align, wrap }: Format): string {
  const alignment = `<alignment vertical="center"${align ? ` horizontal="${align}"` : ''}${wrap ? ' wrapText="1"' : ''}/>`
  return (
    `<xf numFmtId="${number}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" ` +
    `applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`
  )
}

const inOrder = Object.keys(styles).sort((a, b) => styles[a as StyleName] - styles[b as StyleName]) as StyleName[]

export const stylesXml =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  `<numFmts count="3"><numFmt numFmtId="${formats.number}" formatCode="#,##0.######"/>` +
  `<numFmt numFmtId="${formats.money}" formatCode="#,##0.00####"/>` +
  `<numFmt numFmtId="${formats.date}" formatCode="yyyy\\-mm\\-dd"/></numFmts>${fonts}${fills}${borders}` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${inOrder.length}">${inOrder.map((name) => formatXml(cellFormats[name])).join('')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
