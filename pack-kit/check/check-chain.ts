/** Industries, chains, and which place develops what. */
import type { Body } from '../definitions/body.ts'
import type { Chain } from '../definitions/chain.ts'
import type { Industry } from '../definitions/industry.ts'
import type { Layout } from '../definitions/layout.ts'
import { checkNames } from './check-fields.ts'
import { closest } from './closest.ts'
import { type PackView, unknownReference, unknownReferences } from './pack-view.ts'
import { finding, type PackFinding, partOf } from './problems/index.ts'

export function checkIndustry({ id, segments }: Industry): readonly PackFinding[] {
  return checkNames(segments, `industry/${id}/segments`)
}

export function checkChain({ id, industries, taskForce, segments }: Chain, view: PackView): readonly PackFinding[] {
  const place = `chain/${id}`
  return [
    ...unknownReferences(view, 'industry', industries, `${place}/industries`),
    ...emptyList(industries, `${place}/industries`, 'industry'),
    ...(taskForce === null ? [] : checkBodyKind(view, taskForce, ['taskForce'], `${place}/taskForce`)),
    ...checkNames(segments, `${place}/segments`),
    ...emptyList(Object.keys(segments), `${place}/segments`, '{ name: segment }'),
  ]
}

export function checkLayout({ id, place: body, develops }: Layout, view: PackView): readonly PackFinding[] {
  const place = `layout/${id}`
  return [
    ...checkBodyKind(view, body, ['district', 'zone', 'area'], `${place}/place`),
    ...emptyList(develops, `${place}/develops`, 'develops(industry)'),
    ...develops.flatMap(({ industry, segments }, index) => {
      const at = `${place}/develops/${index}`
      const known = Object.keys(view.find('industry', industry)?.segments ?? {})
      const unknown = unknownReference(view, 'industry', industry, `${at}/industry`)
      if (unknown.length > 0) return unknown
      return segments.flatMap((segment, each) =>
        known.includes(segment)
          ? []
          : [finding('segment-unknown', `${at}/segments/${each}`, segment, closest(segment, known))],
      )
    }),
  ]
}

export function emptyList(list: readonly unknown[], place: string, accepted: string): readonly PackFinding[] {
  if (list.length > 0) return []
  return [finding('list-empty', place, partOf(place), accepted)]
}

/** A body that is in the pack and of a kind that fits. */
function checkBodyKind(view: PackView, id: string, kinds: readonly Body['bodyKind'][], place: string) {
  const body = view.find('body', id)
  if (body === undefined) return unknownReference(view, 'body', id, place)
  return kinds.includes(body.bodyKind) ? [] : [finding('body-does-not-fit', place, body.bodyKind, kinds.join(', '))]
}
