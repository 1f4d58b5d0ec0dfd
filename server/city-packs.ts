import type { Lexicon } from '@linchpin/kernels/policy'
import { lexicon as tianjin } from '@linchpin/pack-tianjin/lexicon'
import { type LoadedPack, loadPack, openPack } from './load-pack.ts'

/** The one place that names packs: by the city's id, the names that its documents use. */
const lexicons: Readonly<Record<string, readonly Lexicon[]>> = { tianjin: [tianjin] }
const none: readonly Lexicon[] = []
/** Packs are loaded when a city asks for them: a command that compiles a document needs none. */
const packs: Readonly<Record<string, () => Promise<Readonly<Record<string, unknown>>>>> = {
  tianjin: () => import('@linchpin/pack-tianjin'),
}

/** The lexicons that documents of a city are compiled with; none for a city without a pack. */
export const lexiconsOf = (city = 'tianjin'): readonly Lexicon[] => lexicons[city] ?? none

/** The pack that `named` names, otherwise the city's own; `undefined` for a city without one. Throws `PackError`. */
export async function packOf(
  { pack: named, city }: { readonly pack: string | undefined; readonly city: string | undefined },
  baseDir: string,
): Promise<LoadedPack | undefined> {
  // The whole kit comes with it, which a command that compiles a document need not wait for.
  const { startable } = await import('./startable-pack.ts')
  if (named !== undefined) return startable(named, await loadPack(named, baseDir))
  const load = city !== undefined && Object.hasOwn(packs, city) ? packs[city] : undefined
  const folder = `packs/${city}`
  return load && startable(folder, await openPack(folder, load))
}
