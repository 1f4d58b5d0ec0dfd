import type { Block } from '@linchpin/kernels/policy'
import { ListCounters } from '../list-counters.ts'
import { tidyLine } from '../text/read-text.ts'
import { splitSoftLines } from '../text/soft-lines.ts'
import { type DocFile, docStructures } from './doc-file.ts'
import { readDocLists } from './doc-lists.ts'
import { characterRuns, operandOf, type PropertyRun, paragraphRuns, runAt, sprm } from './doc-properties.ts'
import { type DocStyle, readDocStyles, statedByParagraph, switchOf } from './doc-styles.ts'
import { DocRows } from './doc-table.ts'

/** Reads ranges of a .doc into blocks, with the properties of their paragraphs. */
export class DocBody {
  readonly #file: DocFile
  readonly #styles: readonly DocStyle[]
  readonly #lists: ReturnType<typeof readDocLists>
  readonly #paragraphs: readonly PropertyRun[]
  readonly #characters: readonly PropertyRun[]

  constructor(file: DocFile) {
    this.#file = file
    this.#styles = readDocStyles(file.structure(docStructures.styles))
    this.#lists = readDocLists(file)
    this.#paragraphs = paragraphRuns(file, file.structure(docStructures.paragraphPages))
    this.#characters = characterRuns(file, file.structure(docStructures.characterPages))
  }

  /** Blocks between two positions. `noteAt` gives the mark and text of a note referred to at a position. */
  read(
    start: number,
    end: number,
    noteAt: (position: number) => DocNote | undefined = () => undefined,
  ): readonly Block[] {
    const { text } = this.#file
    const blocks: Block[] = []
    const counters = new ListCounters()
    const rows = new DocRows()
    const fields: Field[] = []
    let pieces: Piece[] = []
    let notes: string[] = []
    const putRows = () => {
      const table = rows.finish()
      blocks.push(...table)
    }
    for (let at = start; at < Math.min(end, text.length); at++) {
      const char = text[at] as string
      if (!paragraphEnds.has(char)) {
        this.#putCharacter(char, at, fields, pieces)
        const note = char === '\x02' ? noteAt(at) : undefined
        if (note !== undefined) {
          pieces.push({ text: note.mark, bold: false })
          notes.push(note.mark + note.text)
        }
        continue
      }
      const offset = this.#file.offsetOf(at)
      if (char === '\r' && this.#isDeleted(offset)) continue
      const run = runAt(this.#paragraphs, offset)
      const sprms = run?.sprms ?? []
      const style = this.#styles[operandOf(sprms, sprm.paragraphStyle) ?? run?.style ?? 0] ?? {}
      const properties = { ...style, ...statedByParagraph(sprms) }
      closeFields(fields, properties.outline)
      const inTable = operandOf(sprms, sprm.inTable) === 1
      if (operandOf(sprms, sprm.rowEnd) === 1) rows.endRow(sprms.findLast(([code]) => code === sprm.rowDefinition)?.[1])
      else {
        const own = this.#textBlocks(pieces, properties, counters)
        if (inTable) rows.add(own, char === '\x07')
        else {
          putRows()
          blocks.push(...own)
        }
      }
      if (!inTable && notes.length > 0) {
        blocks.push(...notes.map((note): Block => ({ kind: 'paragraph', text: note })))
        notes = []
      }
      pieces = []
    }
    putRows()
    if (pieces.length > 0) blocks.push(...this.#textBlocks(pieces, {}, counters))
    blocks.push(...notes.map((note): Block => ({ kind: 'paragraph', text: note })))
    return blocks
  }

  #putCharacter(char: string, at: number, fields: Field[], pieces: Piece[]): void {
    if (char === '\x13') fields.push({ code: '', inResult: false })
    else if (char === '\x14' && fields.length > 0) (fields.at(-1) as Field).inResult = true
    else if (char === '\x15') fields.pop()
    const field = fields.at(-1)
    if (field !== undefined && !field.inResult) {
      if (char !== '\x13') field.code += char
      return
    }
    if (fields.some(({ code }) => isContents(code))) return
    const sprms = runAt(this.#characters, this.#file.offsetOf(at))?.sprms ?? []
    if (switchOf(sprms, sprm.deleted, false) || switchOf(sprms, sprm.hidden, false)) return
    const shown = special[char] ?? (char < ' ' && char !== '\t' ? '' : char)
    if (shown === '') return
    const last = pieces.at(-1)
    const bold = this.#boldOf(sprms)
    if (last !== undefined && last.bold === bold) last.text += shown
    else pieces.push({ text: shown, bold })
  }

  /** `null`: as the style of the paragraph has it, which is known at its end. */
  #boldOf(sprms: PropertyRun['sprms']): boolean | null {
    const value = operandOf(sprms, sprm.bold)
    const style = operandOf(sprms, sprm.characterStyle)
    if (value === undefined && style !== undefined) return this.#styles[style]?.bold ?? null
    return value === undefined || value === 0x80 ? null : value === 1
  }

  #isDeleted(offset: number): boolean {
    return switchOf(runAt(this.#characters, offset)?.sprms ?? [], sprm.deleted, false)
  }

  #textBlocks(pieces: readonly Piece[], properties: DocStyle, counters: ListCounters): readonly Block[] {
    const { list, level, outline } = properties
    const instance = list === undefined ? undefined : this.#lists.get(list)
    const label = instance === undefined ? '' : counters.next(String(list), instance, level ?? 0)
    const whole = pieces.map(({ text }) => text).join('')
    if (tidyLine(whole.replaceAll('\n', ' ')) === '') return []
    const heading = outline !== undefined && outline < 6 ? outline + 1 : undefined
    const bold = pieces.every((piece) => piece.text.trim() === '' || (piece.bold ?? properties.bold ?? false))
    return splitSoftLines(
      label === '' ? whole : label + whole.trimStart(),
      heading !== undefined || properties.centred === true,
    )
      .map(tidyLine)
      .filter((text) => text !== '')
      .map((text) => ({
        kind: 'paragraph',
        text,
        ...(heading === undefined ? {} : { heading }),
        ...(bold ? { bold } : {}),
      }))
  }
}

export interface DocNote {
  readonly mark: string
  readonly text: string
}

interface Piece {
  text: string
  readonly bold: boolean | null
}

interface Field {
  code: string
  inResult: boolean
}

const paragraphEnds = new Set(['\r', '\x07', '\f'])
const special: Readonly<Record<string, string>> = { '\v': '\n', '\x1e': '-', '\x1f': '', '\x0e': '\n' }

/** A table of contents repeats the headings; as paragraphs of the text it would double the outline. */
function isContents(code: string): boolean {
  return /^\s*TOC\b/.test(code)
}

/** A field whose code never ends, or contents that run into a heading, would swallow the document. */
function closeFields(fields: Field[], outline: number | undefined): void {
  if (outline !== undefined && outline < 9 && fields.some(({ code }) => isContents(code))) fields.length = 0
  while (fields.at(-1)?.inResult === false && !isContents(fields.at(-1)?.code ?? '')) fields.pop()
}
