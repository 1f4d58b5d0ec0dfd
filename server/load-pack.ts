/**
 * Opens a pack by its folder or its package: the one way in, for the server and for the commands. The code of the pack is run
 * with every right of this process, so whoever may name a pack may do all that the process may.
 */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Lexicon } from '@linchpin/kernels/policy'
import type { CityPack } from '@linchpin/pack-kit'
import { loadProblem, type PackProblem } from './load-problems.ts'

/** What the module of a pack exports. */
export interface LoadedPack {
  readonly pack: CityPack
  /** The names that documents of the city use. */
  readonly lexicons: readonly Lexicon[]
}
/** A pack that nothing has checked yet, or everything that stands in the way of reading it. */
export type Opened = LoadedPack | { readonly findings: readonly PackProblem[] }

type Module = Readonly<Record<string, unknown>>

/** `named`: a folder, from `baseDir`, or a package. */
export async function loadPack(named: string, baseDir: string): Promise<Opened> {
  const folder = resolve(baseDir, named)
  if (!existsSync(folder)) {
    if (looksLikeFolder(named)) return { findings: [loadProblem('pack-folder-missing', folder)] }
    return openPack(named, async () => import(named))
  }
  if (!statSync(folder).isDirectory()) return { findings: [loadProblem('pack-is-a-file', folder)] }
  try {
    const entry = entryOf(folder)
    if (!existsSync(entry)) {
      return { findings: [loadProblem('pack-index-missing', folder, entry.slice(folder.length + 1))] }
    }
    return openPack(entry, async () => import(pathToFileURL(entry).href))
  } catch (error) {
    return { findings: [importProblem(error, join(folder, 'package.json'))] }
  }
}

/** The pack of a module that `load` reads; `place` is where a person finds its code. */
export async function openPack(place: string, load: () => Promise<Module>): Promise<Opened> {
  try {
    return packIn(await load(), place)
  } catch (error) {
    return { findings: findingsOf(error) ?? [importProblem(error, place)] }
  }
}

const looksLikeFolder = (named: string): boolean => /^[./]|\\|^[^@].*\//.test(named)

/** The file that a folder's package.json exports, otherwise its index.ts. */
function entryOf(folder: string): string {
  const { exports: exported } = packageOf(join(folder, 'package.json'))
  const entry = typeof exported === 'object' && exported !== null && '.' in exported ? exported['.'] : exported
  return resolve(folder, typeof entry === 'string' ? entry : 'index.ts')
}

function packageOf(path: string): { readonly exports?: unknown; readonly type?: unknown } {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
}

function packIn({ pack, lexicon, ...others }: Module, place: string): Opened {
  if (pack === undefined) {
    return { findings: [loadProblem('pack-export-missing', place, Object.keys(others).join(', ') || '—')] }
  }
  if (!isPack(pack)) return { findings: [loadProblem('pack-export-is-none', place, kindOf(pack))] }
  return { pack, lexicons: lexicon === undefined ? [] : [lexicon as Lexicon] }
}

const packFormat: CityPack['format'] = 'linchpin.pack/1'
const isPack = (value: unknown): value is CityPack =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === packFormat

function kindOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value).slice(0, 40)
  return 'format' in value ? `format “${String(value.format)}”` : `{ ${Object.keys(value).slice(0, 5).join(', ')} }`
}

/** An error of the kit or of the rules says itself what is wrong and where. */
function findingsOf(error: unknown): readonly PackProblem[] | undefined {
  if (!(error instanceof Error) || !('findings' in error) || !Array.isArray(error.findings)) return undefined
  const isFinding = (each: unknown): each is PackProblem =>
    typeof each === 'object' && each !== null && 'place' in each && 'message' in each && 'hint' in each
  return error.findings.length > 0 && error.findings.every(isFinding) ? error.findings : undefined
}

function importProblem(error: unknown, place: string): PackProblem {
  const message = error instanceof Error ? error.message : ''
  const ours = /Cannot find package '(@linchpin\/[^']+)' imported/.exec(message)?.[1]
  if (ours !== undefined && ours !== place) return loadProblem('pack-outside-workspace', place, ours)
  if (/Cannot require\(\)|outside a module|Unexpected token 'export'/.test(message)) {
    const nearest = nearestPackage(place)
    if (nearest === undefined || packageOf(nearest).type !== 'module') {
      return loadProblem('pack-no-module', place, nearest ?? 'package.json')
    }
  }
  return loadProblem('pack-import-failed', place, firstLines(error, dirname(place)).replace(/[.。]$/, ''))
}

/** The package.json that decides how a file is read. */
function nearestPackage(file: string): string | undefined {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const found = join(folder, 'package.json')
    if (existsSync(found)) return found
    if (folder === dirname(folder)) return undefined
  }
}

/** What a person can act on: the message and where in the pack's code it happened, without the way through ours. */
function firstLines(error: unknown, folder: string): string {
  if (!(error instanceof Error)) return String(error)
  const message = error.message.split('\n').slice(0, 3).join(' ')
  const frames = error.stack?.split('\n    at ').slice(1) ?? []
  const frame = frames.find((each) => each.includes(folder)) ?? frames[0] ?? ''
  const at = /\(?(?:file:\/\/)?([^\s()]+\.ts:\d+:\d+)\)?/.exec(frame)?.[1]
  return at === undefined ? message : `${message} (${at})`
}
