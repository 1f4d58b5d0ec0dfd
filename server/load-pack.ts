/** Opens a pack that the environment names, and refuses one that its own check refuses. */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Lexicon } from '@linchpin/kernels/policy'
import { type CityPack, checkPack, type PackFinding } from '@linchpin/pack-kit'

/** What the module of a pack exports. */
export interface LoadedPack {
  readonly pack: CityPack
  /** The names that documents of the city use. */
  readonly lexicons: readonly Lexicon[]
}

/** A pack cannot be used: the message says everything that is wrong with it. */
export class PackError extends Error {
  override readonly name = 'PackError'
}

/** `named`: a folder, from `baseDir`, or a package. */
export async function loadPack(named: string, baseDir: string): Promise<LoadedPack> {
  const folder = resolve(baseDir, named)
  const isFolder = existsSync(folder)
  if (!isFolder && /^[./]|\\|^[^@].*\//.test(named)) {
    throw new PackError(
      `PACK names the folder ${folder}, and there is none. Name one that holds a pack, such as packs/tianjin.`,
    )
  }
  const from = () => (isFolder ? pathToFileURL(entryOf(folder)).href : named)
  return openPack(named, await readModule(named, async () => import(from())))
}

/** Of the module of a pack, `named` as a person knows it. */
export function openPack(named: string, module: Readonly<Record<string, unknown>>): LoadedPack {
  const { pack, lexicon } = module as { pack?: CityPack; lexicon?: Lexicon }
  if (pack?.format !== 'linchpin.pack/1') {
    throw new PackError(
      `${named} exports no pack. Its index.ts has to say: export const pack = definePack('yourcity', { … }).`,
    )
  }
  const findings = checkPack(pack)
  if (findings.length > 0) throw new PackError(refusal(named, findings))
  return { pack, lexicons: lexicon === undefined ? [] : [lexicon] }
}

/** Every finding with its place, what is wrong, and what to do. */
function refusal(named: string, findings: readonly PackFinding[]): string {
  const told = findings.map(
    ({ place, message, hint }) => `  - ${place}: ${message.en} ${hint.en}\n    ${message.zh}${hint.zh}`,
  )
  const count = findings.length === 1 ? '1 mistake' : `${findings.length} mistakes`
  return `The pack ${named} does not start: ${count}.\n${told.join('\n')}\n“npx linchpin pack check ${named}” says the same without a start.`
}

/** The file that a folder's package.json exports, otherwise its index.ts. */
function entryOf(folder: string): string {
  const packageFile = join(folder, 'package.json')
  if (!existsSync(packageFile)) return join(folder, 'index.ts')
  const { exports: exported } = JSON.parse(readFileSync(packageFile, 'utf8')) as { exports?: Record<string, unknown> }
  const entry = exported?.['.']
  return join(folder, typeof entry === 'string' ? entry : 'index.ts')
}

/** What the module of a pack exports; an error in its code says where it stands. */
export async function readModule(
  named: string,
  load: () => Promise<Readonly<Record<string, unknown>>>,
): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await load()
  } catch (error) {
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error))
    const place = /file:\/\/([^\s)]+)/.exec(stack)?.[1]
    throw new PackError(
      `The pack ${named} cannot be read: ${message}${place === undefined ? '' : ` (${place})`}\nCorrect its code; “npx tsc --noEmit” shows what types see.`,
    )
  }
}
