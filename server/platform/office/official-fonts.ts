import type { IFontAttributesProperties } from 'docx'

/**
 * The typefaces of GB/T 9704-2012 under the names that offices have installed. `substitute` is the face that ships with
 * Windows and stands in where the named one is missing; Word and WPS read it from the font table of the file.
 */
const typefaces = {
  title: { name: '方正小标宋简体', substitute: '宋体', family: 'roman', panose: '02010601030101010101' },
  body: { name: '仿宋_GB2312', substitute: '仿宋', family: 'modern', panose: '02010609030101010101' },
  hei: { name: '黑体', substitute: 'SimHei', family: 'modern', panose: '02010609060101010101' },
  kai: { name: '楷体_GB2312', substitute: '楷体', family: 'modern', panose: '02010609030101010101' },
  song: { name: '宋体', substitute: 'SimSun', family: 'roman', panose: '02010600030101010101' },
} as const

export type Typeface = keyof typeof typefaces

/**
 * A run's font named outright for every script. Digits and Latin letters take the Chinese face too: with a Western face
 * for `hAnsi`, Word draws the quotation marks “ ” narrow, and the standard asks for one face anyway.
 */
export function face(typeface: Typeface): IFontAttributesProperties {
  const { name } = typefaces[typeface]
  return { ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: 'eastAsia' }
}

/** `word/fontTable.xml`: `altName`, charset 134 (GB 2312) and family let Word, WPS and LibreOffice pick a near face. */
export function fontTable(): string {
  const fonts = Object.values(typefaces).map(
    (font) =>
      `<w:font w:name="${font.name}"><w:altName w:val="${font.substitute}"/><w:panose1 w:val="${font.panose}"/>` +
      `<w:charset w:val="86"/><w:family w:val="${font.family}"/><w:pitch w:val="variable"/></w:font>`,
  )
  const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${namespace}">${fonts.join('')}</w:fonts>`
}
