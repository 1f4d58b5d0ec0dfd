import type { ClauseState, DefinitionKind } from '@linchpin/api'
import { clauseStates, definitionKinds } from '@linchpin/api/pack-kinds'

/** What stands in the address of the table of rows. */
export interface RowsSearch {
  q?: string
  /** Only rows with definitions, or only those without. */
  show?: 'with' | 'without'
}
export interface ListSearch {
  q?: string
  kind?: DefinitionKind
}
export interface CoverageSearch {
  document?: string
  clause?: string
  /** The state that stands out. */
  state?: ClauseState
}

type Raw = Record<string, unknown>

export function readRowsSearch(raw: Raw): RowsSearch {
  return present({ q: text(raw.q), show: oneOf(raw.show, ['with', 'without'] as const) })
}

export function readListSearch(raw: Raw): ListSearch {
  return present({ q: text(raw.q), kind: oneOf(raw.kind, definitionKinds) })
}

export function readCoverageSearch(raw: Raw): CoverageSearch {
  return present({ document: text(raw.document), clause: text(raw.clause), state: oneOf(raw.state, clauseStates) })
}

/** `change` on top of `search`; what is undefined leaves the address. */
export function changed<S extends object>(search: S, change: { [K in keyof S]?: S[K] | undefined }): S {
  return present({ ...search, ...change }) as S
}

function text(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.slice(0, 100) : undefined
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T | undefined {
  return allowed.find((one) => one === value)
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

function present<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>
}
