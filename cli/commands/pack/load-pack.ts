import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { CityPack } from '@linchpin/pack-kit'
import type { ReportedFinding } from './findings-report.ts'
import { loadProblem } from './load-problems.ts'

/** The pack that `index.ts` of a folder exports, or everything that stands in the way. The code of the pack is run. */
export type Loaded = { readonly pack: CityPack } | { readonly findings: readonly ReportedFinding[] }

export async function loadPack(folder: string): Promise<Loaded> {
  const missing = await whatIsMissing(folder)
  if (missing) return { findings: [missing] }
  const place = join(folder, 'index.ts')
  try {
    const exported: Readonly<Record<string, unknown>> = await import(pathToFileURL(resolve(place)).href)
    return opened(exported, place)
  } catch (error) {
    return { findings: findingsOf(error) ?? [importProblem(error, place)] }
  }
}

async function whatIsMissing(folder: string): Promise<ReportedFinding | undefined> {
  const found = await stat(folder).catch(() => undefined)
  if (!found) return loadProblem('pack-folder-missing', folder)
  if (!found.isDirectory()) return loadProblem('pack-is-a-file', folder)
  const index = await stat(join(folder, 'index.ts')).catch(() => undefined)
  return index ? undefined : loadProblem('pack-index-missing', folder)
}

function opened(exported: Readonly<Record<string, unknown>>, place: string): Loaded {
  if (!('pack' in exported)) {
    const names = Object.keys(exported).join(', ') || '—'
    return { findings: [loadProblem('pack-export-missing', place, names)] }
  }
  if (isPack(exported.pack)) return { pack: exported.pack }
  return { findings: [loadProblem('pack-export-is-none', place, kindOf(exported.pack))] }
}

const packFormat: CityPack['format'] = 'linchpin.pack/1'
const isPack = (value: unknown): value is CityPack =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === packFormat

function kindOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value).slice(0, 40)
  return 'format' in value ? `format “${String(value.format)}”` : `{ ${Object.keys(value).slice(0, 5).join(', ')} }`
}

/** An error of the kit or of the rules says itself what is wrong and where. */
function findingsOf(error: unknown): readonly ReportedFinding[] | undefined {
  if (!(error instanceof Error) || !('findings' in error) || !Array.isArray(error.findings)) return undefined
  const isFinding = (each: unknown): each is ReportedFinding =>
    typeof each === 'object' && each !== null && 'place' in each && 'message' in each && 'hint' in each
  return error.findings.length > 0 && error.findings.every(isFinding) ? error.findings : undefined
}

function importProblem(error: unknown, place: string): ReportedFinding {
  const ours = error instanceof Error ? /Cannot find package '(@linchpin\/[^']+)'/.exec(error.message)?.[1] : undefined
  if (ours !== undefined) return loadProblem('pack-outside-workspace', place, ours)
  return loadProblem('pack-import-failed', place, firstLines(error).replace(/[.。]$/, ''))
}

/** What a person can act on: the message and where in the pack's code it happened, without the way through ours. */
function firstLines(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const message = error.message.split('\n').slice(0, 3).join(' ')
  const at = /\(?(?:file:\/\/)?([^\s()]+\.ts:\d+:\d+)\)?/.exec(error.stack?.split('\n    at ')[1] ?? '')?.[1]
  return at === undefined ? message : `${message} (${at})`
}
