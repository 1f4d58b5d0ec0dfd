import {
  defineFact,
  type Fact,
  type Indicator,
  type Label,
  type OneOrMore,
  type RowId,
  type Source,
} from '@linchpin/pack-kit'

interface Said {
  readonly row: OneOrMore<RowId>
  readonly source: OneOrMore<Source>
  /** As of the end of a period, a day, or over a span of years. */
  readonly period: string
  readonly is?: Fact['is']
  readonly scope?: Label
  readonly indicator?: Indicator
  readonly note?: Label
}

/** A figure that a document states of what was: `stated('green-units', '…', '…', 114, '个', { … })`. */
export const stated = <const Id extends string>(
  id: Id,
  zh: string,
  en: string,
  value: number,
  unit: string,
  { row, source, period, is, scope, indicator, note }: Said,
) =>
  defineFact(`stated-${id}`, {
    label: { zh, en },
    row,
    source,
    value,
    unit,
    period,
    ...(is ? { is } : {}),
    ...(scope ? { scope } : {}),
    ...(indicator ? { indicator } : {}),
    ...(note ? { note } : {}),
  })
