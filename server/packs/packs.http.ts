import { CityParts, DefinitionKind, PackCoverage, PackHead, PackPage, PackTry, PackTryResult } from '@linchpin/api'
import type { AnyDefinition, CityPack } from '@linchpin/pack-kit'
import { pageOf, tryRule } from '@linchpin/pack-kit/pages'
import { z } from 'zod'
import { access as allow } from '../people/index.ts'
import type { Http } from '../platform/http/index.ts'
import { ProblemError } from '../platform/problem/index.ts'
import { cityParts } from './city-parts.ts'
import { packCoverage } from './pack-coverage.ts'
import { type LibraryPlaces, packHead } from './pack-head.ts'
import { soughtText } from './sought-text.ts'

export interface PacksOptions {
  /** Checked; absent: the routes say that none is loaded. */
  readonly pack: CityPack | undefined
  /** Where the pack's documents stand in the library, by their id in the pack. */
  readonly findTexts: (sought: readonly ReturnType<typeof soughtText>[]) => Promise<LibraryPlaces>
}

const OfDefinition = z.object({ kind: DefinitionKind, id: z.string().max(100) })
/** A pack belongs to the city as a whole, and nobody's records are in it. */
const access = allow('packs.read', 'city')
const tags = ['pack']

/** Whoever works here, outside of the administration too: nothing in it but names. */
const everybody = allow('own', 'city')

/** A city's mechanisms, to be looked at and tried: rows, definitions, coverage, rules. */
export function packRoutes(app: Http, { pack, findTexts }: PacksOptions): void {
  const loaded = (): CityPack => {
    if (pack === undefined) throw new ProblemError('pack-not-loaded')
    return pack
  }
  const placesOf = ({ documents }: CityPack) => findTexts(documents.map(soughtText))

  app.get('/api/city', { ...everybody, schema: { response: { 200: CityParts }, tags } }, async () => cityParts(pack))

  app.get('/api/pack', { ...access, schema: { response: { 200: PackHead }, tags } }, async () => {
    const current = loaded()
    return packHead(current, await placesOf(current))
  })

  app.get(
    '/api/pack/definitions/:kind/:id',
    { ...access, schema: { params: OfDefinition, response: { 200: PackPage }, tags } },
    async ({ params }) => forReply(pageOf(definitionOf(loaded(), params), loaded())),
  )

  app.get('/api/pack/coverage', { ...access, schema: { response: { 200: PackCoverage }, tags } }, async () => {
    const current = loaded()
    return packCoverage(current, await placesOf(current))
  })

  app.post(
    '/api/pack/try',
    { ...access, schema: { body: PackTry, response: { 200: PackTryResult }, tags } },
    async ({ body }) => {
      const { rule, record, day, ...which } = body
      const trial = tryRule(definitionOf(loaded(), which), loaded(), rule, record, day)
      if (trial === undefined) throw new ProblemError('rule-not-found', { ...which, rule })
      return forReply(trial)
    },
  )
}

function definitionOf({ definitions }: CityPack, { kind, id }: z.infer<typeof OfDefinition>): AnyDefinition {
  const found = definitions.find((each) => each.kind === kind && each.id === id)
  if (found === undefined) throw new ProblemError('definition-not-found', { kind, id })
  return found
}

type Writable<T> = T extends string | number | boolean | null
  ? T
  : T extends readonly (infer Item)[]
    ? Writable<Item>[]
    : { -readonly [K in keyof T]: Writable<T[K]> }

/** A reply is written out and not changed, so readonly is no hindrance. */
const forReply = <T>(data: T): Writable<T> => data as Writable<T>
