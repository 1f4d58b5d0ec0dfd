import { attributesOf, elementsOf } from './xml-text.ts'

/** What a number of that cell format stands for. */
export type NumberForm = 'number' | 'date' | 'time'

/** The forms of the cell formats of `styles.xml`, by the index that cells name. */
export function numberForms(stylesXml: string): readonly NumberForm[] {
  const own = new Map<number, NumberForm>()
  for (const { tag } of elementsOf(stylesXml, 'numFmt')) {
    const { numFmtId, formatCode } = attributesOf(tag)
    if (numFmtId && formatCode) own.set(Number(numFmtId), formOfCode(formatCode))
  }
  const [cellFormats] = elementsOf(stylesXml, 'cellXfs')
  if (cellFormats === undefined) return []
  return [...elementsOf(cellFormats.inner, 'xf')].map(({ tag }) => {
    const id = Number(attributesOf(tag).numFmtId ?? 0)
    return own.get(id) ?? builtIn(id)
  })
}

/** The form of a format as Excel writes it: `yyyy"年"m"月"`, `[h]:mm`, `#,##0.00`. */
export function formOfCode(code: string): NumberForm {
  const [first = ''] = code.split(';')
  const bare = first
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .replace(/general|am\/pm|a\/p/gi, '')
  if (/[yd]/i.test(bare) || /^[^hs]*m[^hs]*$/i.test(bare)) return 'date'
  return /[hms]/i.test(bare) ? 'time' : 'number'
}

/** The formats that have a number and no text; those from 27 to 58 are dates in Chinese. */
function builtIn(id: number): NumberForm {
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) || id === 55 || id === 56)
    return 'time'
  return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? 'date' : 'number'
}
