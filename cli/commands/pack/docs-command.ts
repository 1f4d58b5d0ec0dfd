import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { kinds } from '@linchpin/pack-kit'
import { type HtmlFile, packHtml } from '@linchpin/pack-kit/pages'
import { messageOf } from '../compile-path.ts'
import { findingsReport } from './findings-report.ts'
import { namedPack } from './named-pack.ts'
import { parsed } from './parsed.ts'

/**
 * `linchpin pack docs PACK [--out DIR]`: an index and a page for each definition, as HTML. A pack with findings gets its pages
 * too, so that one can look at what is wrong, and the exit code 1; one whose ids cannot name files gets none.
 */
export async function docsCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsed(args, { out: { type: 'string' } })
  const named = await namedPack(positionals)
  if (!named) return 1
  const { pack, findings } = named
  process.stderr.write(findingsReport(findings))
  // Ids become the names of the files.
  if (findings.some(({ code }) => code === 'id-invalid' || code === 'id-duplicate')) return 1
  const out = values.out ?? `${pack.id}-docs`
  try {
    const files = packHtml(pack)
    await written(out, files)
    process.stderr.write(`${files.length} pages → ${join(out, 'index.html')}\n`)
    for (const page of await leftOver(out, files))
      process.stderr.write(`${join(out, page)}: of no definition any more\n`)
  } catch (error) {
    process.stderr.write(`${out}: ${messageOf(error)}\n`)
    return 1
  }
  return findings.length === 0 ? 0 : 1
}

async function written(out: string, files: readonly HtmlFile[]): Promise<void> {
  for (const { path, html } of files) {
    const target = join(out, path)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, html)
  }
}

/** Pages of an earlier run whose definition is gone. They are named and left: what is in the folder may be somebody's. */
async function leftOver(out: string, files: readonly HtmlFile[]): Promise<readonly string[]> {
  const ours = new Set(files.map(({ path }) => path))
  const folders: readonly string[] = kinds
  return (await readdir(out, { recursive: true }))
    .map((name) => name.split(sep).join('/'))
    .filter((name) => name.endsWith('.html') && folders.includes(name.split('/')[0] ?? '') && !ours.has(name))
    .sort()
}
