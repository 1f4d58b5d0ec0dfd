import type { LinkCoverage } from '@linchpin/api'
import type { ReactNode } from 'react'
import { formatAmount, formatNumber } from '../../ui/amount.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { useLinkWords } from './words.ts'

type Row = NonNullable<LinkCoverage['city']>

/** How much of what firms buy the links hold, by chain, with how purchases are known. */
export function CoverageTable({ given: { city, chains, basis, asOf } }: { given: LinkCoverage }) {
  const words = useLinkWords()
  const { language } = useLanguage()
  return (
    <section className="card links-card" aria-labelledby="link-coverage">
      <h2 id="link-coverage">{words.coverage.title}</h2>
      <p className="quiet">
        {basis[language]} {words.sources.asOf} {asOf}
      </p>
      <table className="plain-table">
        <thead>
          <tr>
            <th>{words.coverage.chain}</th>
            <th className="end">{words.coverage.firms}</th>
            <th className="end">{words.coverage.known}</th>
            <th className="end">{words.coverage.linked}</th>
            <th className="end">{words.coverage.purchases}</th>
            <th className="end">{words.coverage.covered}</th>
            <th className="end">{words.coverage.share}</th>
          </tr>
        </thead>
        <tbody>
          {chains.map(({ chain, label, ...row }) => (
            <CoverageRow
              key={chain}
              name={<AppLink href={`/chains/${encodeURIComponent(chain)}`}>{label[language]}</AppLink>}
              row={row}
            />
          ))}
          {city ? <CoverageRow name={<strong>{words.coverage.city}</strong>} row={city} /> : null}
        </tbody>
      </table>
    </section>
  )
}

function CoverageRow({ name, row }: { name: ReactNode; row: Row }) {
  const words = useLinkWords()
  const { language } = useLanguage()
  const money = (fen: number) => {
    const { value, unit } = formatAmount(fen / 100, language)
    return `${value} ${unit}`
  }
  const percent = row.share === null ? null : row.share * 100
  return (
    <tr>
      <td>{name}</td>
      <td className="end figure">{formatNumber(row.firms)}</td>
      <td className="end figure">{formatNumber(row.known)}</td>
      <td className="end figure">{formatNumber(row.linked)}</td>
      <td className="end figure">{row.known > 0 ? money(row.purchases) : '–'}</td>
      <td className="end figure">{row.known > 0 ? money(row.covered) : '–'}</td>
      <td className="end figure">
        {percent === null ? (
          <span className="quiet">{words.coverage.unknown}</span>
        ) : (
          <span className="links-share">
            <span className="links-track" aria-hidden="true">
              <span className="links-track-fill" style={{ width: `${Math.min(100, percent)}%` }} />
            </span>
            <span>{formatNumber(percent, 1)}%</span>
          </span>
        )}
      </td>
    </tr>
  )
}
