import { formatNumber } from './number-formats.ts'

/** One level of a list, as Word states it. */
export interface ListLevel {
  readonly start: number
  readonly format: string
  /** `第%1章`, `%1.%2`: numbers of levels counted from 1. */
  readonly template: string
  readonly suffix: 'tab' | 'space' | 'nothing'
  /** All numbers of the label in decimals (isLgl). */
  readonly decimal: boolean
  /** Level (from 1) after whose use this one starts anew; 0 never; absent after any higher level. */
  readonly restartAfter?: number
}

export interface ListInstance {
  /** Instances of one abstract list go on counting where another stopped. */
  readonly listId: string
  readonly levels: readonly (ListLevel | undefined)[]
  /** Level → number that the first paragraph of this instance begins with. */
  readonly startOverrides: ReadonlyMap<number, number>
}

/** Counts the automatic numbers of a document in reading order and writes their labels. */
export class ListCounters {
  readonly #counts = new Map<string, (number | undefined)[]>()
  readonly #started = new Set<string>()

  /** The label before the next paragraph of that list and level, with the gap that belongs after it. */
  next(instanceId: string, instance: ListInstance, level: number): string {
    const definition = instance.levels[level]
    if (definition === undefined) return ''
    const counts = this.#counts.get(instance.listId) ?? []
    this.#counts.set(instance.listId, counts)
    const override = instance.startOverrides.get(level)
    const key = `${instanceId}/${level}`
    const restarts = override !== undefined && !this.#started.has(key)
    this.#started.add(key)
    counts[level] = restarts ? override : counts[level] === undefined ? definition.start : counts[level] + 1
    // A list that begins below its top counts the levels above as begun: after （一） the next top paragraph is 二.
    for (let higher = 0; higher < level; higher++) counts[higher] ??= instance.levels[higher]?.start
    for (let deeper = level + 1; deeper < Math.max(counts.length, instance.levels.length); deeper++) {
      const after = instance.levels[deeper]?.restartAfter
      if (after === undefined || (after !== 0 && level < after)) counts[deeper] = undefined
    }
    const label = definition.template.replace(/%([1-9])/g, (_, digit) => {
      const other = Number(digit) - 1
      const of = instance.levels[other]
      const format = definition.decimal ? 'decimal' : (of?.format ?? 'decimal')
      return formatNumber(counts[other] ?? of?.start ?? 1, format)
    })
    return definition.format === 'bullet' ? '' : label + gapAfter(label, definition.suffix)
  }
}

/** Print shows a gap after the label; between Chinese punctuation and the text there is none in typed documents. */
function gapAfter(label: string, suffix: ListLevel['suffix']): string {
  if (label === '' || suffix === 'nothing') return ''
  return /[、，。．：）】〕》]\s*$/.test(label) || /[\u2460-\u249b]$/.test(label) ? '' : ' '
}
