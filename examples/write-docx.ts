/**
 * Writes `yunzhu-measures-2026.docx` from the .md beside it, laid out as an official paper: `npx tsx examples/write-docx.ts`.
 * Run it after every change of the text.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { officialDocument, type Part, typeWidth } from '../server/platform/office/index.ts'

export async function yunzhuMeasures(): Promise<Uint8Array> {
  const text = await readFile(new URL('yunzhu-measures-2026.md', import.meta.url), 'utf8')
  const blocks = text.trim().split(/\n{2,}/)
  return officialDocument({
    title: '云渚市推动先进制造业提质增效若干措施',
    creator: '链枢示例',
    sections: [{ footer: '示例·虚构', parts: blocks.flatMap((block, index) => parts(block, index, blocks)) }],
  })
}

function parts(block: string, index: number, blocks: readonly string[]): readonly Part[] {
  if (index === 0) return [{ kind: 'note', text: block }, { kind: 'blank' }]
  if (block.startsWith('# ')) return [{ kind: 'title', lines: [block.slice(2)] }]
  if (block.startsWith('## ')) return [{ kind: 'heading', level: 1, text: block.slice(3) }]
  if (block.startsWith('|')) return [table(block), { kind: 'blank' }]
  if (/^表\d/.test(block)) return [{ kind: 'caption', text: block }]
  // The issuer and the number stand under the title; the issuer and the day at the end are the signature.
  if (index < 4) return [{ kind: 'centered', text: block }, ...(index === 3 ? [{ kind: 'blank' } as const] : [])]
  if (index === 4) return [{ kind: 'flush', text: block }]
  if (index === blocks.length - 3)
    return [{ kind: 'blank' }, { kind: 'signature', issuer: block, date: blocks[index + 1] ?? '' }]
  if (index === blocks.length - 2) return []
  const [, heading, body] = /^(（[一二三四五六七八九十]+）[^。]+。)(.+)$/s.exec(block) ?? []
  return heading && body ? [{ kind: 'heading', level: 2, text: heading, body }] : [{ kind: 'body', text: block }]
}

function table(block: string): Part {
  const [head = [], , ...rows] = block.split('\n').map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
  const rest = (typeWidth(false) - 14 - 70) / (head.length - 2)
  return {
    kind: 'table',
    columns: head.map((title, index) => ({
      title,
      widthMm: [14, 70][index] ?? rest,
      align: index === 1 ? 'left' : 'center',
    })),
    rows,
  }
}

if (process.argv[1]?.endsWith('write-docx.ts')) {
  await writeFile(new URL('yunzhu-measures-2026.docx', import.meta.url), await yunzhuMeasures())
}
