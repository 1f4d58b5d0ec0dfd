import { useQuery } from '@tanstack/react-query'
import { entryHref, moneyText } from '../../registers/index.ts'
import { registerQuery, standingsQuery } from '../../registers/register-queries.ts'
import { formatNumber } from '../../ui/amount.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { InventedMark } from '../../ui/invented-mark.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { useCityNames } from '../projects/city-names.ts'
import { useOwnFirm } from './own-firm.ts'
import { useEnterpriseWords } from './words.ts'

/** Who the enterprise is, as the register has it, with the way to its profile. */
export function FirmCard() {
  const { firm: words } = useEnterpriseWords()
  const { language } = useLanguage()
  const names = useCityNames()
  const { data: firm, register, code } = useOwnFirm()
  const { data: definition } = useQuery({ ...registerQuery(register ?? ''), enabled: Boolean(register) })
  const { data: standings } = useQuery({
    ...standingsQuery(register ?? '', code ?? ''),
    enabled: Boolean(register && firm),
  })
  const { district, primaryChain, sizeClass, staff, revenue } = firm?.values ?? {}
  const size = definition?.fields
    .find(({ name }) => name === 'sizeClass')
    ?.options?.find(({ key }) => key === sizeClass)?.label[language]
  const facts = [
    { key: 'code', label: words.code, value: code },
    { key: 'district', label: words.district, value: typeof district === 'string' ? names.district(district) : null },
    { key: 'chain', label: words.chain, value: typeof primaryChain === 'string' ? names.chain(primaryChain) : null },
    { key: 'size', label: words.size, value: size ?? null },
    {
      key: 'staff',
      label: words.staff,
      value: typeof staff === 'number' ? `${formatNumber(staff, 0)}${words.people}` : null,
    },
    { key: 'revenue', label: words.revenue, value: typeof revenue === 'number' ? moneyText(revenue, language) : null },
  ]
  return (
    <section className="firm-card card" aria-labelledby="firm-name">
      <header>
        <h1 id="firm-name">{firm?.name ?? <span className="skeleton" style={{ width: '14em' }} />}</h1>
        {firm?.isInvented ? <InventedMark /> : null}
        {register && code ? (
          <AppLink className="button-link" href={entryHref(register, code)}>
            {words.edit}
          </AppLink>
        ) : null}
      </header>
      <dl>
        {facts.map(({ key, label, value }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd className={firm && value === null ? 'quiet' : 'figure'}>
              {firm ? (value ?? words.blank) : <span className="skeleton" />}
            </dd>
          </div>
        ))}
        <div className="firm-listed">
          <dt>{words.listed}</dt>
          <dd>
            {standings === undefined ? (
              <span className="skeleton" />
            ) : standings.length === 0 ? (
              <span className="quiet">{words.notListed}</span>
            ) : (
              standings.map((each) => (
                <AppLink key={`${each.register}/${each.key}`} href={entryHref(each.register, each.key)}>
                  {each.label[language]}
                </AppLink>
              ))
            )}
          </dd>
        </div>
      </dl>
    </section>
  )
}
