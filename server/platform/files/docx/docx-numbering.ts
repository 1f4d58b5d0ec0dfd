import type { ListInstance, ListLevel } from '../list-counters.ts'
import { childOf, childrenOf, type MarkupElement } from '../markup/markup-tree.ts'
import { intValue, isOn, stringValue } from './docx-values.ts'

export interface Numbering {
  instance(numId: string): ListInstance | undefined
  /** The level that names this paragraph style as its own. */
  levelOfStyle(numId: string, styleId: string): number | undefined
}

/** Reads word/numbering.xml: which list a numId means, with its overrides. */
export function readNumbering(root: MarkupElement | null): Numbering {
  const numbering = root === null ? undefined : childOf(root, 'w:numbering')
  const abstracts = new Map(
    childrenOf(numbering, 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'] ?? '', one]),
  )
  const byStyle = new Map<string, MarkupElement>()
  for (const one of abstracts.values()) {
    const link = stringValue(childOf(one, 'w:styleLink'))
    if (link !== undefined) byStyle.set(link, one)
  }
  const instances = new Map<string, ListInstance>()
  const styles = new Map<string, Map<string, number>>()
  for (const num of childrenOf(numbering, 'w:num')) {
    const numId = num.attributes['w:numId'] ?? ''
    const stated = abstracts.get(stringValue(childOf(num, 'w:abstractNumId')) ?? '')
    // A list that only points at a list style takes its levels from the list that the style stands for.
    const linked = byStyle.get(stringValue(childOf(stated, 'w:numStyleLink')) ?? '')
    const abstract = linked ?? stated
    if (abstract === undefined) continue
    const levels: (ListLevel | undefined)[] = []
    const ownStyles = new Map<string, number>()
    const take = (level: MarkupElement) => {
      const index = Number(level.attributes['w:ilvl'] ?? 0)
      if (!(index >= 0 && index <= 8)) return
      levels[index] = readLevel(level)
      const style = stringValue(childOf(level, 'w:pStyle'))
      if (style !== undefined) ownStyles.set(style, index)
    }
    childrenOf(abstract, 'w:lvl').forEach(take)
    const startOverrides = new Map<number, number>()
    for (const override of childrenOf(num, 'w:lvlOverride')) {
      childrenOf(override, 'w:lvl').forEach(take)
      const start = intValue(childOf(override, 'w:startOverride'))
      if (start !== undefined) startOverrides.set(Number(override.attributes['w:ilvl'] ?? 0), start)
    }
    instances.set(numId, { listId: abstract.attributes['w:abstractNumId'] ?? '', levels, startOverrides })
    styles.set(numId, ownStyles)
  }
  return {
    instance: (numId) => instances.get(numId),
    levelOfStyle: (numId, styleId) => styles.get(numId)?.get(styleId),
  }
}

function readLevel(level: MarkupElement): ListLevel {
  // A format of Word 2010 stands in an alternative; its fallback is the format that old versions show.
  const alternative = childOf(level, 'mc:AlternateContent')
  const format = childOf(level, 'w:numFmt') ?? childOf(childOf(alternative, 'mc:Choice'), 'w:numFmt')
  const suffix = stringValue(childOf(level, 'w:suff'))
  const restart = intValue(childOf(level, 'w:lvlRestart'))
  return {
    start: intValue(childOf(level, 'w:start')) ?? 0,
    format: stringValue(format) ?? 'decimal',
    template: stringValue(childOf(level, 'w:lvlText')) ?? '',
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    decimal: isOn(childOf(level, 'w:isLgl')) ?? false,
    ...(restart === undefined ? {} : { restartAfter: restart }),
  }
}
