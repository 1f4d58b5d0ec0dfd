/** Text of an XML 1.0 document. */

export type Attributes = Readonly<Record<string, string | null>>

/** An element; attributes that are `null` are left out, and `content` is XML already. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const head = Object.entries(attributes)
    .map(([key, value]) => (value === null ? '' : ` ${key}="${escapeAttribute(value)}"`))
    .join('')
  return content === '' ? `<${name}${head}/>` : `<${name}${head}>${content}</${name}>`
}

/** Words as character data. */
export const escapeText = (words: string): string =>
  /[&<>\r]/.test(words) ? words.replace(/[&<>\r]/g, (char) => escapes[char] ?? char) : words

const escapeAttribute = (words: string): string => words.replace(/[&<>"\t\n\r]/g, (char) => escapes[char] ?? char)

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** Leaves out the characters that no XML 1.0 document may hold, and says how many they were. */
export function dropForbidden(xml: string): { readonly xml: string; readonly dropped: number } {
  let dropped = 0
  const clean = xml.replace(forbidden, () => {
    dropped += 1
    return ''
  })
  return { xml: clean, dropped }
}

/** C0 controls but tab and line ends, U+FFFE, U+FFFF and halves of surrogate pairs. */
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must go
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
