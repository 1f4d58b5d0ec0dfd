import type { CommitmentKind, Genre } from '@linchpin/api'
import { commitmentKinds } from '@linchpin/api/commitment-kinds'
import { genreNames } from './genre-names.ts'
import { type Look, looks, type ReviewLook, reviewLooks } from './map/clause-content.ts'

/** What stands in the address of the library. */
export interface LibrarySearch {
  q?: string
  genre?: Genre
  review?: 'open' | 'done'
  year?: number
  deleted?: true
  /** Counted from 1. */
  page?: number
}

/** What stands in the address of a document: the clause and the item in view, and what the panel lists. */
export interface ReadingSearch {
  version?: number
  clause?: string
  item?: string
  show?: 'all'
  kind?: CommitmentKind
}

export interface TasksSearch {
  by?: 'body'
  body?: string
  state?: 'proposed' | 'confirmed'
}

export interface MapSearch {
  /** Coloured by the state of review, instead of by content. */
  by?: 'review'
  /** The look that stands out. */
  look?: Look | ReviewLook
}

export interface TargetsSearch {
  /** A scope, or a kind of scopes: `industry`, `industry:轴承`. */
  scope?: string
  /** `none`: those without a year. */
  due?: number | 'none'
  state?: 'proposed' | 'confirmed'
}

type Raw = Record<string, unknown>

export function readLibrarySearch(raw: Raw): LibrarySearch {
  return withoutAbsent({
    q: text(raw.q)?.slice(0, 100),
    genre: oneOf(raw.genre, genreNames),
    review: oneOf(raw.review, ['open', 'done'] as const),
    year: count(raw.year, 1900, 2200),
    deleted: raw.deleted === true || raw.deleted === 'true' ? (true as const) : undefined,
    page: count(raw.page, 2, 100_000),
  })
}

export function readReadingSearch(raw: Raw): ReadingSearch {
  return withoutAbsent({
    version: count(raw.version, 1, 100_000),
    clause: text(raw.clause),
    item: text(raw.item),
    show: oneOf(raw.show, ['all'] as const),
    kind: oneOf(raw.kind, commitmentKinds),
  })
}

export function readTasksSearch(raw: Raw): TasksSearch {
  return withoutAbsent({
    by: oneOf(raw.by, ['body'] as const),
    body: text(raw.body),
    state: oneOf(raw.state, ['proposed', 'confirmed'] as const),
  })
}

export function readMapSearch(raw: Raw): MapSearch {
  return withoutAbsent({
    by: oneOf(raw.by, ['review'] as const),
    look: oneOf(raw.look, [...looks, ...reviewLooks]),
  })
}

export function readTargetsSearch(raw: Raw): TargetsSearch {
  return withoutAbsent({
    scope: text(raw.scope),
    due: raw.due === 'none' ? ('none' as const) : count(raw.due, 1900, 2200),
    state: oneOf(raw.state, ['proposed', 'confirmed'] as const),
  })
}

export const pageSize = 50

/** The library's address as the query of `GET /api/documents`. */
export function libraryQueryString(search: LibrarySearch): string {
  const { page = 1, deleted, ...filters } = search
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(filters)) params.set(name, String(value))
  if (deleted) params.set('deleted', 'true')
  params.set('limit', String(pageSize))
  params.set('offset', String((page - 1) * pageSize))
  return params.toString()
}

function text(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

function count(value: unknown, min: number, max: number): number | undefined {
  const number = typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN
  return Number.isInteger(number) && number >= min && number <= max ? number : undefined
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T | undefined {
  return allowed.find((one) => one === value)
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

function withoutAbsent<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>
}
