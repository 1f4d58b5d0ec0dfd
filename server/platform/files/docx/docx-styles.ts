import { childOf, childrenOf, type MarkupElement } from '../markup/markup-tree.ts'
import { intValue, isOn, stringValue } from './docx-values.ts'

/** What a style says once its ancestors are taken in; absent where none of them says anything. */
export interface StyleProperties {
  readonly outline?: number
  readonly bold?: boolean
  readonly hidden?: boolean
  readonly numId?: string
  readonly level?: number
  /** The style of the chain that states the list: levels name it, not its heirs. */
  readonly listStyle?: string
  readonly centred?: boolean
}

export interface Styles {
  /** `undefined` asks for the default paragraph style. */
  paragraph(id: string | undefined): StyleProperties
  run(id: string | undefined): StyleProperties
}

export function readStyles(root: MarkupElement | null): Styles {
  const list = root === null ? [] : childrenOf(childOf(root, 'w:styles'), 'w:style')
  const byId = new Map(list.map((style) => [style.attributes['w:styleId'] ?? '', style]))
  const standard = list.find(
    (style) =>
      style.attributes['w:type'] === 'paragraph' && ['1', 'true'].includes(style.attributes['w:default'] ?? ''),
  )
  const known = new Map<string, StyleProperties>()
  const resolve = (id: string, depth = 0): StyleProperties => {
    const cached = known.get(id)
    if (cached !== undefined) return cached
    const style = byId.get(id)
    if (style === undefined || depth > 30) return {}
    const parent = stringValue(childOf(style, 'w:basedOn'))
    const resolved = { ...(parent === undefined ? {} : resolve(parent, depth + 1)), ...ownProperties(style, id) }
    known.set(id, resolved)
    return resolved
  }
  return {
    paragraph: (id) => resolve(id ?? standard?.attributes['w:styleId'] ?? ''),
    run: (id) => (id === undefined ? {} : resolve(id)),
  }
}

/** What a `w:pPr` and a `w:rPr` say by themselves. */
export function statedProperties(
  paragraph: MarkupElement | undefined,
  run: MarkupElement | undefined,
): StyleProperties {
  const outline = intValue(childOf(paragraph, 'w:outlineLvl'))
  const list = childOf(paragraph, 'w:numPr')
  const numId = stringValue(childOf(list, 'w:numId'))
  const level = intValue(childOf(list, 'w:ilvl'))
  const alignment = stringValue(childOf(paragraph, 'w:jc'))
  const bold = isOn(childOf(run, 'w:b'))
  const hidden = isOn(childOf(run, 'w:vanish'))
  return {
    ...(outline === undefined ? {} : { outline }),
    ...(numId === undefined ? {} : { numId }),
    ...(level === undefined ? {} : { level }),
    ...(alignment === undefined ? {} : { centred: alignment === 'center' }),
    ...(bold === undefined ? {} : { bold }),
    ...(hidden === undefined ? {} : { hidden }),
  }
}

function ownProperties(style: MarkupElement, id: string): StyleProperties {
  const stated = statedProperties(childOf(style, 'w:pPr'), childOf(style, 'w:rPr'))
  // Word's own headings may leave the level to their name.
  const named = /^(?:heading|标题)\s*([1-9])$/i.exec(stringValue(childOf(style, 'w:name')) ?? '')
  return {
    ...(named === null ? {} : { outline: Number(named[1]) - 1 }),
    ...stated,
    ...(stated.numId === undefined ? {} : { listStyle: id }),
  }
}
