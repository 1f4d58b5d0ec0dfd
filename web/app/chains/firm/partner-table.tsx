import '../../../ui/plain-table.css'
import type { FirmPage } from '@linchpin/api'
import { PictureActions } from '../../../client/pictures/picture-actions.tsx'
import { moneyText } from '../../../registers/index.ts'
import { AppLink } from '../../../ui/app-link.tsx'
import { useLanguage } from '../../../ui/language.tsx'
import { useCityNames } from '../../projects/city-names.ts'
import { useChainWords } from '../words.ts'

interface PartnerTableProps {
  readonly title: string
  readonly side: FirmPage['suppliers']
  readonly firm: FirmPage
}

/** Who sells to it, or buys from it, the largest first. */
export function PartnerTable({ title, side, firm }: PartnerTableProps) {
  const { firm: words, districts } = useChainWords()
  const { language } = useLanguage()
  const names = useCityNames()
  return (
    <section className="card firm-part">
      <header>
        <h2>{title}</h2>
        {side.total > 0 ? (
          <span className="quiet">{words.total(side.total, moneyText(side.value, language))}</span>
        ) : null}
        {side.total > 0 ? (
          <PictureActions
            name={`${firm.name} ${title}`}
            table={() => ({
              title: `${firm.name} ${title}`,
              columns: [
                { title: words.name, kind: 'text', width: 36 },
                { title: districts.district, kind: 'text', width: 14 },
                { title: `${words.value}（万元）`, kind: 'money' },
                { title: `${words.share}（%）`, kind: 'number' },
                { title: words.source, kind: 'text' },
              ],
              rows: side.firms.map(({ name, district, value, share, source, asOf }) => [
                name,
                names.district(district),
                Math.round(value),
                Math.round(share * 1000) / 10,
                `${source} ${asOf}`,
              ]),
              note: words.asOf(firm.asOf),
            })}
          />
        ) : null}
      </header>
      {side.total === 0 ? (
        <p className="quiet">{words.noPartners}</p>
      ) : (
        <div className="firm-scroll">
          <table className="plain-table">
            <thead>
              <tr>
                <th>{words.name}</th>
                <th>{districts.district}</th>
                <th className="end">{words.value}</th>
                <th className="end">{words.share}</th>
                <th>{words.source}</th>
              </tr>
            </thead>
            <tbody>
              {side.firms.map(({ id, key, name, district, isReached, value, share, source, asOf }) => (
                <tr key={id}>
                  <td>
                    {isReached ? (
                      <AppLink href={`/chains/firms/${encodeURIComponent(key ?? id)}`}>{name}</AppLink>
                    ) : (
                      name
                    )}
                  </td>
                  <td className="firm-short">{names.district(district)}</td>
                  <td className="end figure">{moneyText(value, language)}</td>
                  <td className="end figure">{(share * 100).toFixed(1)}%</td>
                  <td className="quiet">
                    {source} <span className="firm-short">{asOf}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
