/**
 * A compiled document as Akoma Ntoso 3.0 (OASIS LegalDocumentML, namespace …/ns/akn/3.0).
 *
 * Regulations and decisions become an `act`, everything else a `doc`; the eId of an element is that of its clause. Title
 * and number stand in `preface`, addressee and reasons in `preamble`, signature and date in `conclusions`. Text that XML 1.0
 * cannot hold is left out, and a comment says how many characters that were. Linear in the document.
 */
import type { CompiledDocument } from '../types.ts'
import { blocks, hierarchy } from './akn-body.ts'
import { documentTypes, metadata } from './akn-metadata.ts'
import { dropForbidden, element, escapeText } from './xml.ts'

const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'

/** The document as XML text, UTF-8 when written. */
export function akomaNtoso(compiled: CompiledDocument): string {
  const { genre } = compiled.document
  const clauses = hierarchy(compiled)
  // An act must have clauses; the words of one without any stand in a doc.
  const type = clauses === '' ? 'doc' : documentTypes[genre]
  const content = [
    metadata(compiled, type),
    ...frontMatter(compiled),
    element(type === 'act' ? 'body' : 'mainBody', {}, clauses || '<p/>'),
    backMatter(compiled),
  ].join('')
  const root = element('akomaNtoso', { xmlns: namespace }, element(type, { name: genre }, content))
  const { xml, dropped } = dropForbidden(root)
  const note = dropped === 0 ? '' : `<!-- ${dropped} characters that XML 1.0 forbids were left out -->\n`
  return `<?xml version="1.0" encoding="UTF-8"?>\n${note}${xml}\n`
}

/** The printed title and number, and from the first line that is a sentence or an addressee on, the preamble. */
function frontMatter(compiled: CompiledDocument): readonly string[] {
  const { front, text, document } = compiled
  if (front === null) return []
  const lines = text.slice(front.start, front.end).split('\n')
  const sentence = lines.findIndex((line) => line.length > 60 || /[。；，：:]$/.test(line.trim()))
  const titles = sentence < 0 ? lines : lines.slice(0, sentence)
  const split = front.start + titles.reduce((length, line) => length + line.length + 1, 0)
  const preface = titles
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => element('p', {}, named(line, document)))
    .join('')
  const preamble = blocks(compiled, Math.min(split, front.end), front.end, 'preamble')
  return [
    preface === '' ? '' : element('preface', {}, preface),
    preamble === '' ? '' : element('preamble', {}, preamble),
  ]
}

function named(line: string, { title, docNumber }: CompiledDocument['document']): string {
  if (title !== '' && title.includes(line)) return element('docTitle', {}, escapeText(line))
  if (docNumber !== null && line === docNumber) return element('docNumber', {}, escapeText(line))
  return escapeText(line)
}

function backMatter(compiled: CompiledDocument): string {
  const { back } = compiled
  const words = back === null ? '' : blocks(compiled, back.start, back.end, 'conclusions')
  return words === '' ? '' : element('conclusions', {}, words)
}
