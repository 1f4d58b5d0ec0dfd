import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FileError } from './file-error.ts'
import { docx } from './fixtures/zip.ts'
import { readDocument } from './read-document.ts'

const fixture = (name: string) => new Uint8Array(readFileSync(new URL(`./fixtures/${name}`, import.meta.url)))
const text = (value: string) => new TextEncoder().encode(value)

const files: readonly (readonly [string, () => Uint8Array, number])[] = [
  ['docx', () => docx('<w:p><w:r><w:t>正文</w:t></w:r></w:p>'.repeat(50)), 60],
  ['doc', () => fixture('linjiang-plan.doc'), 80],
  ['pdf', () => fixture('linjiang-plan.pdf'), 16],
  ['rtf', () => text(`{\\rtf1\\ansi ${'\\u27491?\\par '.repeat(100)}}`), 60],
  ['html', () => text(`<html><body>${'<table><tr><td>甲<td>乙</table><p>正文</p>'.repeat(20)}</body></html>`), 60],
  ['md', () => text(`---\ntitle: 甲\n---\n${'# 一\n| a | b |\n| - | - |\n**正文**\n'.repeat(20)}`), 60],
]

test.each(files)(
  'a truncated or altered %s gives a document or a FileError',
  async (_, original, rounds) => {
    const random = generator(7)
    for (let round = 0; round < rounds; round++) {
      const bytes = original().slice(0, round % 3 === 0 ? Math.floor(random() * original().length) : undefined)
      const flips = round % 3 === 1 ? 3 : round % 3 === 2 ? 200 : 0
      for (let i = 0; i < flips; i++) {
        const at = Math.floor(random() * bytes.length)
        bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8))
      }
      const result = await readDocument(bytes).catch((error: unknown) => error)
      if (result instanceof Error) expect(result).toBeInstanceOf(FileError)
      else expect(result).toHaveProperty('source.blocks')
    }
  },
  60_000,
)

function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
