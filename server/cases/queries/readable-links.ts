import { isWithin, type Who } from '../../people/index.ts'
import type { KeptEvent } from '../case-items.store.ts'
import { targetOf } from '../case-work.ts'
import type { Link } from '../lifecycle/case-state.ts'
import type { CasesServices } from '../services.ts'
import { casesReached } from './case-links.store.ts'

/**
 * The events without those that link to what the person does not reach: a link names a case, an enterprise, a document, and whoever
 * may read this case may not for that know of those.
 */
export async function withReadableLinks(
  services: CasesServices,
  who: Who,
  events: readonly KeptEvent[],
): Promise<readonly KeptEvent[]> {
  const links = events.flatMap((event) => (event.kind === 'linked' ? [event.data.to] : []))
  const readable = await readableTargets(services, who, links)
  return events.filter((event) => event.kind !== 'linked' || readable.has(targetOf(event.data.to)))
}

async function readableTargets(
  { db, subjectOf }: CasesServices,
  who: Who,
  links: readonly Link[],
): Promise<ReadonlySet<string>> {
  const ids = links.flatMap((to) => (to.kind === 'case' ? [to.id] : []))
  const cases = await casesReached(db, [...new Set(ids)], who.reach('cases.read'))
  const registers = who.reach('registers.read')
  const isReadable = async (to: Link): Promise<boolean> => {
    if (to.kind === 'case') return cases.has(to.id)
    if (to.kind === 'clause') return who.permissions.has('documents.read')
    if (registers === 'city') return true
    const entry = await subjectOf(db, to.register, to.key)
    return entry !== null && isWithin(registers, entry.belongings)
  }
  const found = await Promise.all(links.map(async (to) => ((await isReadable(to)) ? [targetOf(to)] : [])))
  return new Set(found.flat())
}
