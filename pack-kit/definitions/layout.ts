import { type About, type Definition, frozen, head } from '../definition.ts'
import type { Body } from './body.ts'
import type { Industry, IndustrySegments } from './industry.ts'

/** An industry that a place develops, and which fields of it; none named: the industry as a whole. */
export interface Develops {
  readonly industry: string
  readonly segments: readonly string[]
}
export interface Layout<Id extends string = string> extends Definition<'layout', Id> {
  readonly place: string
  readonly develops: readonly Develops[]
}
export interface LayoutParts extends About {
  readonly place: Body
  readonly develops: readonly Develops[]
}

export const develops = <S extends IndustrySegments>(
  industry: Industry<string, S>,
  ...segments: readonly NoInfer<keyof S & string>[]
): Develops => ({ industry: industry.id, segments })

/** What a district or a zone is to develop. */
export function defineLayout<const Id extends string>(id: Id, parts: LayoutParts): Layout<Id> {
  return frozen({ ...head('layout', id, parts), place: parts.place.id, develops: parts.develops })
}
