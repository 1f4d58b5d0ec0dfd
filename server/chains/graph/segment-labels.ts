import { type CityPack, type Label, ofKind } from '@linchpin/pack-kit'
import { segmentKey } from '../segments/define-segments.ts'

export interface DefinedSegment {
  readonly label: Label
  readonly products: readonly Label[]
}

/** Segments of the pack by their keys in the register of segments. */
export const definedSegments = (pack: CityPack | undefined): ReadonlyMap<string, DefinedSegment> =>
  new Map(
    (pack === undefined ? [] : ofKind(pack, 'chain')).flatMap(({ id: chain, segments }) =>
      Object.entries(segments).map(
        ([id, { label, products }]) => [segmentKey(chain, id), { label, products }] as const,
      ),
    ),
  )

/** The register's name; in the other language the pack's, where the register has not renamed it. */
export function segmentLabel(name: string, defined: DefinedSegment | undefined): Label {
  return defined?.label.zh === name ? defined.label : { zh: name, en: name }
}
