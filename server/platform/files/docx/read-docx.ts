import type { Block, PolicySource } from '@linchpin/kernels/policy'
import { FileError } from '../file-error.ts'
import { childOf, childrenOf, isElement, type MarkupElement, textOf } from '../markup/markup-tree.ts'
import { circledNumber } from '../number-formats.ts'
import { type BodyContext, newBodyContext, readBody } from './docx-body.ts'
import { readNumbering } from './docx-numbering.ts'
import { type DocxPackage, openDocx } from './docx-package.ts'
import { readStyles } from './docx-styles.ts'

/**
 * Reads WordprocessingML by itself instead of through mammoth: mammoth drops automatic numbers, and with them the
 * clauses of an official document; it also knows nothing of text boxes in headers, outline levels and merged cells.
 */
export async function readDocx(bytes: Uint8Array): Promise<PolicySource> {
  const docx = await openDocx(bytes)
  const body = childOf(childOf(docx.document, 'w:document'), 'w:body')
  if (body === undefined) throw new FileError('file-damaged', { format: 'Word (.docx)' })
  const notes = { footnote: await notesOf(docx, 'footnote'), endnote: await notesOf(docx, 'endnote') }
  const numbering = readNumbering(await docx.part('numbering'))
  const styles = readStyles(await docx.part('styles'))
  const counts = { footnote: 0, endnote: 0 }
  const plain = (): BodyContext => newBodyContext({ styles, numbering, markNote: () => '', noteText: () => '' })
  const context = newBodyContext({
    styles,
    numbering,
    markNote(kind) {
      counts[kind] += 1
      return kind === 'footnote' ? circledNumber(counts[kind]) : `[${counts[kind]}]`
    },
    noteText(kind, id) {
      const note = notes[kind].get(id)
      return note === undefined ? '' : linesOf(readBody(note, plain())).join('')
    },
  })
  const blocks = readBody(body, context)
  // Paragraphs whose mark was deleted at the very end have no next one to run into.
  const rest = context.carried
    .map((piece) => piece.text)
    .join('')
    .trim()
  if (rest !== '') blocks.push({ kind: 'paragraph', text: rest })
  for (const text of context.endnotes) blocks.push({ kind: 'paragraph', text })
  if (blocks.length === 0 && docx.pictureCount > 0) throw new FileError('file-scanned', { pages: docx.pictureCount })

  const margin = async (relation: string) => {
    const parts = await docx.parts(relation)
    const lines = parts
      .flatMap((part) => part.children.filter(isElement))
      .flatMap((part) => linesOf(readBody(part, plain())))
    return [...new Set(lines)].join('\n')
  }
  const metadata = {
    ...coreMetadata(docx.coreProperties),
    ...present({ header: await margin('header'), footer: await margin('footer') }),
  }
  return Object.keys(metadata).length > 0 ? { blocks, metadata } : { blocks }
}

async function notesOf(docx: DocxPackage, kind: 'footnote' | 'endnote'): Promise<ReadonlyMap<string, MarkupElement>> {
  const part = await docx.part(`${kind}s`)
  const notes = childrenOf(childOf(part ?? undefined, `w:${kind}s`), `w:${kind}`)
  // Separators are notes by form; they carry a type.
  return new Map(
    notes
      .filter(({ attributes }) => (attributes['w:type'] ?? 'normal') === 'normal')
      .map((note) => [note.attributes['w:id'] ?? '', note]),
  )
}

/** Prefixed: the title of a Word file is too often that of the template it was made from. */
function coreMetadata(core: MarkupElement | null): Readonly<Record<string, string>> {
  const properties = core === null ? undefined : core.children.find(isElement)
  const value = (name: string) => {
    const element = childOf(properties, name)
    return element === undefined ? '' : textOf(element).trim()
  }
  return present({
    'core-title': value('dc:title'),
    'core-creator': value('dc:creator'),
    'core-created': value('dcterms:created'),
    'core-modified': value('dcterms:modified'),
  })
}

function present(values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''))
}

function linesOf(blocks: readonly Block[]): readonly string[] {
  return blocks
    .flatMap((block) => (block.kind === 'paragraph' ? [block.text] : block.rows.flat()))
    .filter((line) => line.trim() !== '')
}
