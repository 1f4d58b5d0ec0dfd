import { createHash } from 'node:crypto'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compile } from '@linchpin/kernels/policy'
import { type DocumentIndex, indexDocument } from '@linchpin/pack-kit'
import { UsageError } from '../../usage-error.ts'
import { messageOf } from '../compile-path.ts'
import { indexFile } from './index-command.ts'
import { parsed } from './parsed.ts'
import { skeletonFiles } from './skeleton/files.ts'
import { sampleText } from './skeleton/sample-text.ts'

const checkout = fileURLToPath(new URL('../../../', import.meta.url))

const options = {
  city: { type: 'string' },
  'city-en': { type: 'string' },
  id: { type: 'string' },
  division: { type: 'string' },
  document: { type: 'string' },
  'document-id': { type: 'string' },
  invented: { type: 'boolean' },
} as const

/** `linchpin pack new DIR --city 云渚市 [--document FILE]`: a pack for another city that passes its own check. */
export async function newCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsed(args, options)
  const [folder, ...rest] = positionals
  if (!folder || rest.length > 0) throw new UsageError('name one folder: pack new packs/yunzhu --city 云渚市.')
  if (!values.city) throw new UsageError('--city is missing: name the city in Chinese, as --city 云渚市.')
  const id = idOf(values.id ?? basename(resolve(folder)).toLowerCase().replaceAll('-', '_'))
  const divisionCode = divisionOf(values.division)
  if (!resolve(folder).startsWith(checkout)) {
    process.stderr.write(
      `${folder}: a pack stands inside this checkout, where it finds the kit: examples/${id} or packs/${id}.\n`,
    )
    return 1
  }
  if (await holdsFiles(folder)) {
    process.stderr.write(`${folder}: there are files in it already. Name a folder that is empty or new.\n`)
    return 1
  }
  const city = { zh: values.city, en: values['city-en'] ?? `${id[0]?.toUpperCase()}${id.slice(1)}` }
  const given = values.document
  try {
    const document = given ? await indexFile(documentIdOf(values['document-id'], given), given) : sampleIndex(city.zh)
    const isInvented = values.invented ?? given === undefined
    const text = given ? null : sampleText(city.zh)
    await writeFiles(folder, skeletonFiles({ id, city, divisionCode, isInvented, document, text }))
  } catch (error) {
    process.stderr.write(`${given ?? folder}: ${messageOf(error)}\n`)
    return 1
  }
  process.stderr.write(`${folder}: made. Next: npm install, then linchpin pack check ${folder}\n`)
  return 0
}

function idOf(given: string): string {
  if (/^[a-z][a-z0-9_]*$/.test(given)) return given
  throw new UsageError(`the id is ${given}: it takes small letters, digits and underscores; say another with --id.`)
}

/** A code that GB/T 2260 gives to no place. */
const noDivision = '990000'

function divisionOf(given = noDivision): string {
  if (/^[1-9]\d{5}$/.test(given)) return given
  throw new UsageError(`--division is ${given}: it takes the six digits of GB/T 2260, as 120000.`)
}

function documentIdOf(given: string | undefined, path: string): string {
  const id =
    given ??
    basename(path, extname(path))
      .toLowerCase()
      .replace(/[_.\s]+/g, '-')
  if (/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) return id
  throw new UsageError(`the id of the document is ${id}: give one with --document-id, as --document-id measures-2026.`)
}

function sampleIndex(city: string): DocumentIndex {
  const paragraphs = sampleText(city).trim().split(/\n+/)
  const compiled = compile({ blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })) })
  return indexDocument('sample-2026', compiled, createHash('sha256').update(compiled.text).digest('hex'))
}

const holdsFiles = async (folder: string): Promise<boolean> =>
  readdir(folder).then(
    (names) => names.length > 0,
    () => false,
  )

async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of files) {
    const target = join(folder, path)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, text)
  }
}
