import '../../../ui/plain-table.css'
import type { FirmPage } from '@linchpin/api'
import { moneyText } from '../../../registers/index.ts'
import { useLanguage } from '../../../ui/language.tsx'
import { useChainWords } from '../words.ts'

/** What it lives on, as the survey has it: days of stock, sole sources, from where. */
export function PurchaseTable({ firm: { purchases } }: { firm: FirmPage }) {
  const { firm: words } = useChainWords()
  const { language } = useLanguage()
  const days = (count: number | null) => (count === null ? '–' : words.days(count))
  return (
    <section className="card firm-part">
      <h2>
        {words.purchases} <span className="figure quiet">{purchases.length}</span>
      </h2>
      {purchases.length === 0 ? (
        <p className="quiet">{words.noPurchases}</p>
      ) : (
        <div className="firm-scroll">
          <table className="plain-table">
            <thead>
              <tr>
                <th>{words.product}</th>
                <th>{words.supplier}</th>
                <th>{words.place}</th>
                <th className="end">{words.amount}</th>
                <th>{words.sole}</th>
                <th className="end">{words.stock}</th>
                <th className="end">{words.switch}</th>
              </tr>
            </thead>
            <tbody>
              {purchases.map(
                ({ product, supplier, place, country, amount, isSoleSource, stockDays, switchDays }, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: rows have nothing else of their own and never move
                  <tr key={at}>
                    <td>{product ?? '–'}</td>
                    <td>{supplier}</td>
                    <td>{[place?.[language], country].filter(Boolean).join(' ')}</td>
                    <td className="end figure">{amount === null ? '–' : moneyText(amount, language)}</td>
                    <td>{isSoleSource ? <strong className="firm-sole">{words.isSole}</strong> : ''}</td>
                    <td className="end figure">{days(stockDays)}</td>
                    <td className="end figure">{days(switchDays)}</td>
                  </tr>
                ),
              )}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
