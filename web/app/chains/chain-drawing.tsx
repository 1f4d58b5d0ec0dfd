import type { CityChain, CitySegment } from '@linchpin/api'
import { entryHref, moneyText, registerHref } from '../../registers/index.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { dotSize } from './dot-size.ts'
import { type Firm, firmOf, ofChain, useFirms } from './firms-query.ts'
import { useChainWords } from './words.ts'

const stages = ['upstream', 'midstream', 'downstream'] as const
const shownProducts = 5
const shownFirms = 100

/** The chain from upstream to downstream. Nobody recorded which firm makes what, so no firm stands in a segment. */
export function ChainDrawing({ chain }: { chain: CityChain }) {
  const words = useChainWords()
  const { language } = useLanguage()
  const byStage = stages
    .map((stage) => ({ stage, segments: chain.segments.filter((segment) => segment.stage === stage) }))
    .filter(({ segments }) => segments.length > 0)
  return (
    <section className="chain-drawing card" aria-labelledby="chain-drawing">
      <h2 id="chain-drawing">{words.drawing.title}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls has to be reached by keyboard */}
      <div className="chain-stages" tabIndex={0}>
        {byStage.map(({ stage, segments }) => (
          <section
            key={stage}
            className="chain-stage"
            style={{ flexGrow: segments.length }}
            aria-label={words.drawing[stage]}
          >
            <h3>{words.drawing[stage]}</h3>
            <ul>
              {segments.map((segment) => (
                <Segment key={segment.id} segment={segment} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <LooseFirms chain={chain} />
      {chain.note ? (
        <p className="chain-reading quiet">
          {words.drawing.reading}：{chain.note[language]}
        </p>
      ) : null}
    </section>
  )
}

function Segment({ segment: { label, products } }: { segment: CitySegment }) {
  const words = useChainWords()
  const { language } = useLanguage()
  const rest = products.slice(shownProducts)
  return (
    <li className="chain-segment">
      <strong>{label[language]}</strong>
      <span className="chain-products">
        {products.slice(0, shownProducts).map((product) => (
          <span key={product.zh}>{product[language]}</span>
        ))}
        {products.length === 0 ? <span className="quiet">{words.drawing.noProducts}</span> : null}
        {rest.length > 0 ? (
          <span className="quiet" title={rest.map((product) => product[language]).join('\n')}>
            {words.drawing.products(rest.length)}
          </span>
        ) : null}
      </span>
      <span className="chain-gap quiet">
        <span className="firm-dot" data-hollow="" aria-hidden="true" />
        {words.drawing.noFirms}
      </span>
    </li>
  )
}

/** 未归环节: all firms of the chain, since the register does not say their segment. */
function LooseFirms({ chain }: { chain: CityChain }) {
  const words = useChainWords()
  const { data, register } = useFirms({ ...ofChain(chain.id), sort: '-revenue', size: String(shownFirms) })
  const firms = data?.items.map(firmOf)
  const most = Math.max(...(firms ?? []).map(({ revenue }) => revenue ?? 0), 0)
  const rest = (data?.total ?? 0) - (firms?.length ?? 0)
  return (
    <section className="chain-loose" aria-labelledby="loose-firms">
      <h3 id="loose-firms">
        {words.drawing.loose} {data?.total === null ? null : <span className="figure">{data?.total}</span>}
        <span className="quiet chain-loose-note">{words.drawing.looseNote}</span>
      </h3>
      <div className="firm-dots">
        {firms?.map((firm) => (
          <FirmDot key={firm.key} firm={firm} most={most} register={register ?? ''} />
        ))}
        {firms?.length === 0 ? <span className="quiet">{words.drawing.none}</span> : null}
        {rest > 0 ? (
          <AppLink href={registerHref(register ?? '', { 'f.primaryChain': chain.id })}>
            {words.drawing.more(rest)}
          </AppLink>
        ) : null}
      </div>
    </section>
  )
}

function FirmDot({ firm, most, register }: { firm: Firm; most: number; register: string }) {
  const words = useChainWords()
  const { language } = useLanguage()
  const { key, name, revenue, isLead } = firm
  const told = [
    name,
    isLead ? words.drawing.leadFirm : null,
    revenue === null ? words.drawing.noRevenue : moneyText(revenue, language),
  ].filter(Boolean)
  const size = dotSize(revenue, most)
  return (
    <AppLink
      href={entryHref(register, key)}
      className="firm-dot"
      data-hollow={revenue === null || undefined}
      data-lead={isLead || undefined}
      style={{ width: size, height: size }}
      title={told.join('\n')}
      aria-label={told.join(language === 'zh' ? '，' : ', ')}
    />
  )
}
