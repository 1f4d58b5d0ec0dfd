/** The segments that the pack's chains are divided into, and the products that its documents name, as the first entries of their registers. */
import { type Chain, ofKind } from '@linchpin/pack-kit'
import { systemActor } from '../../people/index.ts'
import { addDefined } from '../../registers/index.ts'
import type { ChainsServices } from '../services.ts'

/** Of a segment of a chain in the register of segments. */
export const segmentKey = (chain: string, segment: string): string => `${chain}.${segment}`

export interface DefinedEntry {
  readonly key: string
  readonly values: Readonly<Record<string, unknown>>
}

export const segmentEntries = (chains: readonly Chain[]): readonly DefinedEntry[] =>
  chains.flatMap(({ id: chain, segments }) =>
    Object.entries(segments).map(([id, { label, stage }]) => {
      const key = segmentKey(chain, id)
      return { key, values: { code: key, chain, name: label.zh, stage } }
    }),
  )

/** A product under its name, which is all that documents give it, with every segment that it is named in. */
export function productEntries(chains: readonly Chain[]): readonly DefinedEntry[] {
  const segmentsOf = new Map<string, string[]>()
  for (const { id: chain, segments } of chains) {
    for (const [id, { products }] of Object.entries(segments)) {
      for (const { zh } of products) segmentsOf.set(zh, [...(segmentsOf.get(zh) ?? []), segmentKey(chain, id)])
    }
  }
  return [...segmentsOf].map(([name, segments]) => ({
    key: name,
    values: { code: name, name, segments, isNamedByPlan: true },
  }))
}

type Services = Pick<ChainsServices, 'db' | 'pack' | 'now' | 'registers'> & Parameters<typeof addDefined>[0]

/**
 * What the pack says is no invention: it is entered with the pack as its source, may be changed by whoever keeps the register, and stays
 * away once it was withdrawn.
 */
export async function defineSegments(services: Services): Promise<void> {
  const { pack } = services
  if (pack === undefined) return
  const chains = ofKind(pack, 'chain')
  await enter(services, pack.principal.chainSegments, segmentEntries(chains))
  await enter(services, pack.principal.chainProducts, productEntries(chains))
}

async function enter(services: Services, id: string | null, entries: readonly DefinedEntry[]): Promise<void> {
  const register = services.registers.get(id ?? '')
  const [first] = entries
  if (register === undefined || first === undefined || register.keyField.name !== 'code') return
  const { fields } = register.definition
  // Another city's register may ask for more than a definition says.
  const missing = Object.keys(fields).filter((name) => fields[name]?.required && !Object.hasOwn(first.values, name))
  if (missing.length > 0) return
  const known = entries.map(({ key, values }) => ({
    key,
    values: Object.fromEntries(Object.entries(values).filter(([name]) => Object.hasOwn(fields, name))),
  }))
  const source = `市情包“${services.pack?.label.zh ?? ''}”的产业链定义`
  await addDefined(services, services.db, register.id, known, systemActor(services.now(), 'start'), source)
}
