import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, normalize, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The folders along which imports go one way: each may import those named here, and itself. */
const folders: Readonly<Record<string, readonly string[]>> = {
  kernels: [],
  'pack-kit': ['kernels'],
  packs: ['kernels', 'pack-kit'],
  api: ['kernels'],
  server: ['kernels', 'pack-kit', 'packs', 'api'],
  web: ['kernels', 'api'],
  cli: ['kernels', 'pack-kit', 'api', 'server'],
}
/** The rooms of the server and of the web app, in their order. */
const rooms = [
  'people',
  'documents',
  'packs',
  'observations',
  'registers',
  'chains',
  'programmes',
  'cases',
  'indicators',
  'evaluation',
  // Invented persons and records, for whoever tries the system out.
  'demo',
]

const lineLimit = 400

interface Source {
  readonly path: string
  readonly text: string
  readonly imports: readonly string[]
}

const sources = Object.keys(folders).flatMap((folder) => sourcesIn(join(root, folder)))
const isTest = (path: string) => /\.test\.tsx?$|\/fixtures\//.test(path)
const product = sources.filter(({ path }) => !isTest(path))

describe('imports go one way', () => {
  test('no file imports itself by way of others, not even a type', () => {
    expect(circles()).toEqual([])
  })

  test('a folder imports only the folders before it', () => {
    expect(
      breaches((from, to) => {
        const [here, there] = [top(from), top(to)]
        return here === there || !folders[there] || folders[here]?.includes(there)
      }),
    ).toEqual([])
  })

  test('a kernel imports nothing but its own files and earlier kernels', () => {
    const foreign = product
      .filter(({ path }) => path.startsWith('kernels/'))
      .flatMap(({ path, imports }) =>
        imports.filter((name) => !name.startsWith('.')).map((name) => `${path} → ${name}`),
      )
    expect(foreign).toEqual([])
  })

  test('the pack kit and packs import kernels and the kit, and nothing from npm', () => {
    const foreign = product
      .filter(({ path }) => /^(pack-kit|packs)\//.test(path))
      .flatMap(({ path, imports }) =>
        imports.filter((name) => !/^\.|^@linchpin\//.test(name)).map((name) => `${path} → ${name}`),
      )
    expect(foreign).toEqual([])
  })

  test('a pack is named in one place only, and one pack imports no other', () => {
    const pack = (path: string) => /^packs\/([^/]+)\//.exec(path)?.[1]
    expect(breaches((from, to) => !pack(to) || pack(from) === pack(to) || from === 'server/city-packs.ts')).toEqual([])
  })

  test('a room of the server imports earlier rooms only, by their index.ts', () => {
    expect(
      breaches((from, to) => {
        const [here, there] = [serverRoom(from), serverRoom(to)]
        if (here === there || there === undefined) return true
        if (putsTogether(from)) return basename(to) === 'room.ts' || basename(to) === 'index.ts'
        if (here === undefined) return top(from) === 'cli' && basename(to) === 'index.ts'
        return rooms.indexOf(there) < rooms.indexOf(here) && basename(to) === 'index.ts'
      }),
    ).toEqual([])
  })

  test('the platform imports no room, and is imported part by part through an index.ts', () => {
    expect(
      breaches((from, to) => {
        if (from.startsWith('server/platform/') && serverRoom(to)) return false
        const [here, there] = [platformPart(from), platformPart(to)]
        return !there || here === there || basename(to) === 'index.ts' || dirname(to) === 'server/platform'
      }),
    ).toEqual([])
  })

  test('the web app goes one way too: ui, client, the rooms in their order, app', () => {
    const order = ['ui', 'client', ...rooms, 'app']
    expect(
      breaches((from, to) => {
        const [here, there] = [webPart(from), webPart(to)]
        return !here || !there || order.indexOf(there) <= order.indexOf(here)
      }),
    ).toEqual([])
  })
})

describe('a suffix is a permission', () => {
  test('only stores, tables and the database part know SQL', () => {
    const allowed =
      /\.store\.ts$|\.tables\.ts$|^server\/platform\/(database|postgres)\/|^server\/(app|open-database)\.ts$/
    expect(importersOf(/^(drizzle-orm|pg)(\/|$)/).filter((path) => !allowed.test(path))).toEqual([])
  })

  test('only http files and the http part know HTTP', () => {
    const allowed = /\.http\.ts$|^server\/platform\/http\//
    expect(importersOf(/^(fastify|@fastify\/.*|fastify-.*)$/).filter((path) => !allowed.test(path))).toEqual([])
  })

  test('kernels, kit and packs touch nothing outside themselves: no clock, no chance, no network, no process', () => {
    const outside =
      /\b(fetch|process|console|globalThis|window|performance|crypto|setTimeout|setInterval|queueMicrotask|require)\b\s*[.(]|Date\.now|new Date\(\s*\)|Math\.random|\bimport\(/
    const found = product
      .filter(({ path }) => /^(kernels|pack-kit|packs)\//.test(path))
      .filter(({ text }) => outside.test(withoutComments(text)))
    expect(found.map(({ path }) => path)).toEqual([])
  })

  test('the platform has no word of the domain', () => {
    const domain = /\b(clause|commitment|measure|policy|indicator|enterprise|district)s?\b|条款|政策|举措/i
    const found = product
      .filter(({ path }) => path.startsWith('server/platform/') && !path.includes('/migrations/'))
      // The one word that a reader shares with the compiler is the type of what it hands over.
      .filter(({ text }) => domain.test(withoutComments(text).replace(/@linchpin\/kernels\/policy/g, '')))
    expect(found.map(({ path }) => path)).toEqual([])
  })
})

describe('files', () => {
  test('are named in kebab case, for what they hold', () => {
    const bad = sources
      .map(({ path }) => basename(path))
      .filter((name) => !/^[a-z0-9]+([-.][a-z0-9]+)*\.tsx?$/.test(name))
    expect(bad).toEqual([])
    const vague = /(^|\/)(utils?|common|helpers?|misc|manager)(\.|\/|-)/
    expect(sources.map(({ path }) => path).filter((path) => vague.test(path))).toEqual([])
  })

  test(`have at most ${lineLimit} lines`, () => {
    expect(product.filter(({ text }) => text.split('\n').length > lineLimit).map(({ path }) => path)).toEqual([])
  })
})

test('migrations name no schema: a city’s tables stand where its search path says', () => {
  const folder = join(root, 'server/platform/database/migrations')
  const named = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .filter((name) => /"?\bpublic\b"?\./.test(readFileSync(join(folder, name), 'utf8')))
  expect(named).toEqual([])
})

function sourcesIn(dir: string): Source[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/(^|\/)(node_modules|dist)\//.test(name) && !name.endsWith('.d.ts'))
    .map((name) => {
      const text = readFileSync(join(dir, name), 'utf8')
      return { path: relative(root, join(dir, name)), text, imports: importsOf(withoutComments(text)) }
    })
}

/** Everything that is imported or exported from elsewhere, types included: they too tie two files together. */
function importsOf(text: string): string[] {
  const form =
    /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm
  return [...text.matchAll(form)].map((match) => match[1] ?? match[2] ?? match[3] ?? '')
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1')
}

/** The imports between our own files that `allowed` refuses, as `from → to`. */
function breaches(allowed: (from: string, to: string) => boolean | undefined): string[] {
  return product.flatMap(({ path, imports }) =>
    imports
      .map((name) => target(path, name))
      .filter((to) => to !== undefined)
      .filter((to) => !allowed(path, to))
      .map((to) => `${path} → ${to}`),
  )
}

/** The circles that imports between our own files make, each as the way round. */
function circles(): string[] {
  const edges = new Map(product.map(({ path, imports }) => [path, imports.map((name) => target(path, name))]))
  const seen = new Set<string>()
  const from = (path: string, way: readonly string[]): string[] => {
    if (way.includes(path)) return [[...way.slice(way.indexOf(path)), path].join(' → ')]
    if (seen.has(path)) return []
    seen.add(path)
    return (edges.get(path) ?? []).flatMap((to) => (to === undefined ? [] : from(to, [...way, path])))
  }
  return product.flatMap(({ path }) => from(path, []))
}

/** The file of ours that an import means; undefined for a package from npm. */
function target(from: string, name: string): string | undefined {
  if (name.startsWith('.')) return normalize(join(dirname(from), name))
  const workspace = /^@linchpin\/(pack-(?!kit))?([\w-]+)(?:\/(.+))?$/.exec(name)
  if (!workspace) return undefined
  const [, pack, own = '', part] = workspace
  const folder = pack ? `packs/${own}` : own
  const { exports } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as {
    exports: Record<string, string>
  }
  const file = exports[part ? `./${part}` : '.']
  if (!file || !existsSync(join(root, folder, file))) throw new Error(`${from} imports ${name}, which is not exported`)
  return normalize(join(folder, file))
}

const importersOf = (name: RegExp): string[] =>
  product.filter(({ imports }) => imports.some((imported) => name.test(imported))).map(({ path }) => path)

const top = (path: string): string => path.split('/')[0] ?? ''
/** The files beside the rooms: what starts the server and what commands call. */
const putsTogether = (path: string) => /^server\/[^/]+\.ts$/.test(path)
const serverRoom = (path: string) => roomOf(path, 'server')
const webPart = (path: string) =>
  path.startsWith('web/') && path.split('/').length > 2 ? path.split('/')[1] : undefined
const platformPart = (path: string) => /^server\/platform\/([^/]+)\//.exec(path)?.[1]

function roomOf(path: string, side: string): string | undefined {
  const [first, second = ''] = path.split('/')
  return first === side && rooms.includes(second) ? second : undefined
}
