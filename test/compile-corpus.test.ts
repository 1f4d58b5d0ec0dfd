import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CompiledDocument } from '@linchpin/kernels/policy'
import { compileFile } from '@linchpin/server/documents'
import { describe, expect, test } from 'vitest'

// The published documents are not in the repository; where the folders beside it are absent, these tests are skipped.
const shared = join(dirname(fileURLToPath(import.meta.url)), '../../shared')
const files = ['seeds', 'data/policies']
  .map((folder) => join(shared, folder))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => ({ name, path: join(folder, name) })))
  .filter(({ name }) => /\.(?:txt|md)$/.test(name))

describe.skipIf(files.length === 0)('published documents (skipped without ../shared/seeds and ../shared/data)', () => {
  test.each(files)('$name compiles, and every character of it is somewhere', async ({ name, path }) => {
    const bytes = new Uint8Array(readFileSync(path))
    const { compiled } = await compileFile({ bytes, name, limitBytes: 1 << 26 })
    const printed = squeezed(bodyOf(new TextDecoder().decode(bytes)))
    const removed = compiled.diagnostics.filter(({ code }) => code === 'text-removed').map(({ quote }) => quote ?? '')
    const kept = squeezed(partsOf(compiled))
    expect(sorted(kept + squeezed(removed.join('')))).toBe(sorted(printed))
    expect(firstOutOfOrder(kept, printed)).toBe(null)
  })

  test.each(files)('$name: what is found stands in its text', async ({ name, path }) => {
    const { compiled } = await compileFile({ bytes: new Uint8Array(readFileSync(path)), name, limitBytes: 1 << 26 })
    const { targets, facts, measures, duties, benefits, text } = compiled
    for (const item of [...targets, ...facts, ...measures, ...duties, ...benefits])
      expect(text.slice(item.start, item.end)).toBe(item.quote)
    for (const table of compiled.tables)
      expect(text.slice(table.start, table.end)).toBe(table.rows.map((row) => row.join('\t')).join('\n'))
  })
})

/** The words of front, clauses (own parts and tails) and back, in the order of the text. */
function partsOf({ front, clauses, back, text }: CompiledDocument): string {
  const spans = [front, ...clauses, back]
    .filter((part) => part !== null)
    .flatMap(({ start, end, tails }) => [{ start, end }, ...tails])
  return spans
    .sort((one, other) => one.start - other.start)
    .map(({ start, end }) => text.slice(start, end))
    .join('')
}

/** The file without what describes it (front matter, a collector's header) and without mark-up, addresses of links included. */
function bodyOf(raw: string): string {
  const matter = /^---\n[\s\S]*?\n---\n/.exec(raw) ?? /^(?:[^\s:：，。、]{1,12}: \S.*\r?\n){2,}\s*\n/.exec(raw)
  return raw
    .slice(matter?.[0].length ?? 0)
    .replace(/<!--[\s\S]*?-->|<\/?(?!https?:)[a-z][^>]*>/g, '')
    .replace(/\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
    .replace(/&nbsp;/g, ' ')
}

/** Without white space and without the marks of Markdown. */
function squeezed(text: string): string {
  return text.replace(/[\s\ufeff*#<>]|<!--[\s\S]*?-->/g, '')
}

function sorted(text: string): string {
  return [...text].sort().join('')
}

/** Where `kept` stops being a subsequence of `printed`, `null` where it is one. */
function firstOutOfOrder(kept: string, printed: string): string | null {
  let at = 0
  for (let i = 0; i < kept.length; i++) {
    at = printed.indexOf(kept[i] ?? '', at) + 1
    if (at === 0) return kept.slice(i, i + 40)
  }
  return null
}
