/** The attributes of an opening tag; of two that differ in the prefix only, the one without it counts. */
export function attributesOf(tag: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {}
  attribute.lastIndex = 0
  for (let match = attribute.exec(tag); match !== null; match = attribute.exec(tag)) {
    found[match[1] as string] = decodeXml(match[2] ?? match[3] ?? '')
  }
  return found
}

const attribute = /([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** The opening tags of that name in a part, whatever prefix the part uses, each with what stands inside the element. */
export function* elementsOf(xml: string, name: string): Generator<{ readonly tag: string; readonly inner: string }> {
  const opening = new RegExp(`<((?:\\w+:)?${name})(\\s[^>]*?)?(/?)>`, 'g')
  for (let match = opening.exec(xml); match !== null; match = opening.exec(xml)) {
    const end = match[3] === '/' ? opening.lastIndex : xml.indexOf(`</${match[1]}>`, opening.lastIndex)
    yield { tag: match[2] ?? '', inner: end < 0 ? '' : xml.slice(opening.lastIndex, end) }
  }
}

/** The text of a string item or of an inline string: its runs, without what tells how to pronounce them. */
export function textOf(xml: string): string {
  const spoken = xml.includes('<rPh') ? xml.replace(/<rPh[\s\S]*?<\/rPh>/g, '') : xml
  let text = ''
  for (let at = 0; ; ) {
    const open = spoken.indexOf('<t', at)
    if (open < 0) return text
    const head = spoken.indexOf('>', open)
    if (head < 0) return text
    const next = spoken[open + 2]
    at = head + 1
    if (spoken[head - 1] === '/' || (next !== '>' && next !== ' ')) continue
    const close = spoken.indexOf('</t>', head)
    if (close < 0) return text
    text += decodeXml(spoken.slice(head + 1, close))
    at = close + 4
  }
}

/** Text of XML as characters, with Excel's own way of writing what XML cannot hold (`_x000D_`). */
export function decodeXml(xml: string): string {
  let text = xml
  if (text.includes('<![CDATA[')) return text.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1')
  if (text.includes('&')) text = text.replace(entity, (whole, code: string) => characterOf(code) ?? whole)
  if (text.includes('_x')) {
    text = text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  }
  // What no database takes: NUL, and halves of characters.
  if (text !== xml) text = text.replace(/[\0\p{Cs}]/gu, '')
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}

/** Characters as text of XML. */
export function encodeXml(text: string): string {
  const plain = /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (character) => names[character] as string) : text
  return plain.includes('_x') ? plain.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : plain
}

const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const entity = /&(#\d{1,7}|#x[0-9A-Fa-f]{1,6}|amp|lt|gt|quot|apos);/g
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function characterOf(code: string): string | undefined {
  if (!code.startsWith('#')) return named[code]
  const point = code[1] === 'x' ? Number.parseInt(code.slice(2), 16) : Number(code.slice(1))
  return point <= 0x10ffff ? String.fromCodePoint(point) : undefined
}
