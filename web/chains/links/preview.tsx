import type { LinkSourceDetail } from '@linchpin/api'
import { formatAmount, formatNumber } from '../../ui/amount.ts'
import { useLanguage } from '../../ui/language.tsx'
import { StatTiles } from '../../ui/stat-tiles.tsx'
import { useLinkWords } from './words.ts'

type Preview = NonNullable<LinkSourceDetail['preview']>

export function SourceFigures({ given, preview }: { given: LinkSourceDetail; preview: Preview }) {
  const words = useLinkWords()
  const { language } = useLanguage()
  const { counts, fen, period, unit, oddCodes } = preview
  const refused = Object.values((given.counts ?? counts).refused).reduce((sum, each) => sum + each, 0)
  const amount = formatAmount(fen / 100, language)
  return (
    <>
      <StatTiles
        label={words.source.seen}
        tiles={[
          { key: 'lines', label: words.source.lines, value: formatNumber(counts.lines) },
          { key: 'links', label: words.source.links, value: formatNumber((given.counts ?? counts).links) },
          { key: 'firms', label: words.source.firms, value: formatNumber(counts.firms) },
          {
            key: 'amount',
            label: words.source.amount,
            value: `${amount.value} ${amount.unit}`,
            note: `${words.source.unit} ${unit}`,
          },
          { key: 'refused', label: words.source.refused, value: formatNumber(refused) },
          ...(period
            ? [{ key: 'period', label: words.source.period, value: period.from, note: `— ${period.until}` }]
            : []),
        ]}
      />
      {oddCodes > 0 ? <p className="quiet">{words.source.oddCodes(oddCodes)}</p> : null}
    </>
  )
}

/** By reason: how many lines, and what some of them say. */
export function RefusedLines({ counts, examples }: { counts: Preview['counts']; examples: Preview['examples'] }) {
  const words = useLinkWords()
  const reasons = Object.entries(counts.refused).sort(([, a], [, b]) => b - a)
  return (
    <section className="card links-card" aria-labelledby="links-refused">
      <h2 id="links-refused">{words.source.refusedTitle}</h2>
      {reasons.length === 0 ? (
        <p className="quiet">{words.source.nothingRefused}</p>
      ) : (
        <table className="plain-table">
          <thead>
            <tr>
              <th>{words.source.reason}</th>
              <th className="end">{words.source.count}</th>
              <th>{words.source.examples}</th>
            </tr>
          </thead>
          <tbody>
            {reasons.map(([reason, lines]) => (
              <tr key={reason}>
                <td>{words.reasons[reason] ?? reason}</td>
                <td className="end figure">{formatNumber(lines)}</td>
                <td>
                  {(examples[reason] ?? []).map(({ row, given }) => (
                    <span key={row} className="links-example">
                      <span className="figure">{words.source.row(row)}</span> {given}
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

export function FirstLinks({ first }: { first: Preview['first'] }) {
  const words = useLinkWords()
  const { language } = useLanguage()
  return (
    <section className="card links-card" aria-labelledby="links-first">
      <h2 id="links-first">{words.source.first}</h2>
      <table className="plain-table">
        <thead>
          <tr>
            <th>{words.source.supplier}</th>
            <th>{words.source.customer}</th>
            <th className="end">{words.source.value}</th>
            <th className="end">{words.source.count2}</th>
          </tr>
        </thead>
        <tbody>
          {first.map(({ supplier, customer, fen, lines }) => {
            const { value, unit } = formatAmount(fen / 100, language)
            return (
              <tr key={`${supplier} ${customer} ${fen}`}>
                <td>{supplier}</td>
                <td>{customer}</td>
                <td className="end figure">{`${value} ${unit}`}</td>
                <td className="end figure">{formatNumber(lines)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
