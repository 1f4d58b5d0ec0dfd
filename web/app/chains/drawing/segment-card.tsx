import type { CaseLight, DrawnFirm, DrawnSegment } from '@linchpin/api'
import { entryHref } from '../../../registers/index.ts'
import { AppLink } from '../../../ui/app-link.tsx'
import { useLanguage } from '../../../ui/language.tsx'
import { useCity } from '../../overview/city-query.ts'
import { useChainWords } from '../words.ts'
import { FirmDot } from './firm-dot.tsx'

const shownProducts = 5
const shownFirms = 24
/** Ranks that are edged: an analysis puts every segment in some place. */
const criticalPlaces = 3

interface SegmentCardProps {
  readonly segment: DrawnSegment
  readonly firms: ReadonlyMap<string, DrawnFirm>
  readonly most: number
  readonly lights: ReadonlyMap<string, CaseLight>
  readonly onPoint: (key: string | null) => void
  readonly isLit: boolean
}

/** Red-edged where its loss would cost most, hollow where nobody in the city makes anything of it. */
export function SegmentCard({ segment, firms, most, lights, onPoint, isLit }: SegmentCardProps) {
  const words = useChainWords()
  const { language } = useLanguage()
  const { key, label, products, isKey, gaps, criticalRank } = segment
  const own = segment.firms.flatMap((each) => firms.get(each) ?? [])
  const rest = products.slice(shownProducts)
  const isCritical = criticalRank !== null && criticalRank <= criticalPlaces
  return (
    <li
      className="chain-segment"
      data-segment={key}
      data-critical={isCritical || undefined}
      data-empty={own.length === 0 || undefined}
      data-lit={isLit || undefined}
      onPointerEnter={() => onPoint(key)}
      onPointerLeave={() => onPoint(null)}
    >
      <div>
        <strong>{label[language]}</strong>
        <span className="segment-marks">
          {isKey ? <span>{words.drawing.keySegment}</span> : null}
          {isCritical ? <span data-tone="critical">{words.drawing.critical(criticalRank)}</span> : null}
        </span>
      </div>
      <span className="chain-products">
        {products.slice(0, shownProducts).map((product) =>
          product.key ? (
            <AppLink key={product.label.zh} href={`/chains/products/${encodeURIComponent(product.key)}`}>
              {product.label[language]}
            </AppLink>
          ) : (
            <span key={product.label.zh}>{product.label[language]}</span>
          ),
        )}
        {products.length === 0 ? <span className="quiet">{words.drawing.noProducts}</span> : null}
        {rest.length > 0 ? (
          <span className="quiet" title={rest.map((product) => product.label[language]).join('\n')}>
            {words.drawing.products(rest.length)}
          </span>
        ) : null}
      </span>
      <Gaps gaps={gaps} />
      {own.length === 0 ? (
        <span className="chain-gap quiet">
          <span className="firm-dot" data-hollow="" aria-hidden="true" />
          {words.drawing.noFirms}
        </span>
      ) : (
        <span className="segment-firms">
          {own.slice(0, shownFirms).map((firm) => (
            <FirmDot key={firm.key} firm={firm} most={most} light={lights.get(firm.key)} />
          ))}
          <span className="quiet">{words.drawing.firmCount(own.length)}</span>
        </span>
      )}
    </li>
  )
}

function Gaps({ gaps }: Pick<DrawnSegment, 'gaps'>) {
  const words = useChainWords()
  const register = useCity()?.principal.chainGaps
  return (
    <span className="segment-gaps">
      {gaps.map(({ key, title, type }) => (
        <AppLink key={key} href={entryHref(register ?? '', key)} title={title}>
          <span className="gap-sign" aria-hidden="true" />
          {(words.drawing.gaps as Readonly<Record<string, string>>)[type] ?? type}
          <span className="visually-hidden">{title}</span>
        </AppLink>
      ))}
    </span>
  )
}
