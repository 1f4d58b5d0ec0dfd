/** From files to a graph, in a thread: a zip, single .json or .json.gz files, or YAML. */

import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { openZip } from '../../platform/files/index.ts'
import { ProblemError } from '../../platform/problem/index.ts'
import { type AtlasFile, readAtlas } from './atlas/read-atlas.ts'
import { type ChainkgPart, type ChainkgRows, chainkgParts, readChainkg } from './chainkg/read-chainkg.ts'
import type { DraftGraph } from './graph-draft.ts'

export interface GraphFile {
  readonly name: string
  readonly bytes: Uint8Array
}
export interface ReadGraph extends DraftGraph {
  readonly origin: 'ChainKG' | 'atlas'
}

const mostBytes = 192 * 1024 * 1024
const unpack = promisify(gunzip)

export async function run(files: readonly GraphFile[]): Promise<ReadGraph> {
  const parts: [name: string, text: string][] = []
  for (const file of await unzipped(files)) parts.push([file.name.split('/').at(-1) ?? '', await textOf(file)])
  const chainkg = parts.flatMap(([name, content]) => {
    const part = chainkgParts.find((each) => name.replace(/\.jsonl?(\.gz)?$/, '') === each && /\.json/.test(name))
    return part ? [[part, content] as const] : []
  })
  const yaml = parts.filter(([name]) => /\.ya?ml$/i.test(name))
  if (chainkg.length > 0 && yaml.length === 0) return { origin: 'ChainKG', ...readChainkg(rowsOf(chainkg)) }
  if (yaml.length > 0 && chainkg.length === 0)
    return { origin: 'atlas', ...readAtlas(await Promise.all(yaml.map(atlasOf))) }
  throw new ProblemError('graph-files-unknown', {
    names:
      parts
        .map(([name]) => name)
        .slice(0, 10)
        .join('、') || '—',
  })
}

async function unzipped(files: readonly GraphFile[]): Promise<readonly GraphFile[]> {
  const all = await Promise.all(
    files.map(async (file) => {
      if (file.bytes[0] !== 0x50 || file.bytes[1] !== 0x4b) return [file]
      const zip = await openZip(file.bytes)
      const names = zip.names.filter(
        (name) => /\.(?:jsonl?(?:\.gz)?|ya?ml)$/i.test(name) && !name.startsWith('__MACOSX/'),
      )
      const inner: GraphFile[] = []
      for (const name of names) inner.push({ name, bytes: (await zip.read(name)) ?? new Uint8Array() })
      return inner
    }),
  )
  return all.flat()
}

async function textOf({ name, bytes }: GraphFile): Promise<string> {
  try {
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
    const plain = isPacked ? await unpack(bytes, { maxOutputLength: mostBytes }) : bytes
    return new TextDecoder('utf-8', { fatal: true }).decode(plain)
  } catch {
    throw new ProblemError('graph-file-damaged', { name })
  }
}

/** A row a line; or one array. */
function rowsOf(parts: readonly (readonly [ChainkgPart, string])[]): ChainkgRows {
  return Object.fromEntries(
    parts.map(([part, content]) => {
      const whole = content.trimStart().startsWith('[') ? rowOf(content) : null
      if (Array.isArray(whole)) return [part, whole]
      return [
        part,
        content
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map(rowOf),
      ]
    }),
  )
}

function rowOf(line: string) {
  try {
    const row: unknown = JSON.parse(line)
    return row !== null && typeof row === 'object' ? (row as Readonly<Record<string, unknown>>) : null
  } catch {
    return null
  }
}

async function atlasOf([name, content]: readonly [string, string]): Promise<AtlasFile> {
  const { parse } = await import('yaml')
  try {
    return { name, content: parse(content, { schema: 'failsafe', maxAliasCount: 20 }) }
  } catch {
    throw new ProblemError('graph-file-damaged', { name })
  }
}
