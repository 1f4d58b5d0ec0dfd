import type { BenefitFields, Commitment, DutyFields, FactFields, MeasureFields, TargetFields } from '@linchpin/api'
import type { ReactNode } from 'react'
import { type Language, useLanguage } from '../../../ui/language.tsx'
import { formatDeadline } from '../../deadline.ts'
import { useDocumentWords } from '../../words.ts'
import { BodyLines } from '../body-lines.tsx'
import { CardLines, Figure } from './card-lines.tsx'
import { benefitFigure, changeText, periodText, scopeText, targetFigure } from './figure-text.ts'
import { formatFigure } from './number-text.ts'

/** What an item says, by its kind, below the head of its card. */
export function CardBody({ item }: { item: Commitment }) {
  switch (item.kind) {
    case 'measure':
      return <MeasureBody {...item.current} />
    case 'target':
      return <TargetBody {...item.current} />
    case 'duty':
      return <DutyBody {...item.current} />
    case 'fact':
      return <FactBody {...item.current} />
    case 'benefit':
      return <BenefitBody {...item.current} />
  }
}

/** What stands at the right of a card's head: when it is due, or of which time it speaks. */
export function cardTime(item: Commitment, language: Language): string {
  if (item.kind === 'measure') return formatDeadline(item.current.deadline, language)
  if (item.kind === 'target') return item.current.dueYear ? periodText(String(item.current.dueYear), language) : ''
  return item.kind === 'fact' && item.current.period ? periodText(item.current.period, language) : ''
}

/** An item in a few words, for who cannot see its card. */
export function cardName(item: Commitment): string {
  if (item.kind === 'measure') return item.current.action
  if (item.kind === 'target' || item.kind === 'fact') return indicator(item.current)
  return item.current.quote
}

const MeasureBody = (measure: MeasureFields) => (
  <>
    <p className="commitment-action">{measure.action}</p>
    <BodyLines measure={measure} />
  </>
)

function TargetBody(target: TargetFields) {
  const words = useDocumentWords()
  const { language } = useLanguage()
  const { field } = words.kinds
  return (
    <>
      <FigureLine name={indicator(target)}>
        <Figure {...targetFigure(target, words)} />
      </FigureLine>
      <CardLines
        lines={[
          [field.baseline, baselineText(target, language)],
          [field.scope, target.scope === 'city' ? '' : scopeText(target.scope, words)],
        ]}
      />
    </>
  )
}

function DutyBody({ quote, bearer, modality }: DutyFields) {
  const { kinds } = useDocumentWords()
  return (
    <>
      <p className="commitment-action">{quote.replace(/\*\*|\s*\n\s*/g, '')}</p>
      <CardLines
        lines={[
          [kinds.field.bearer, bearer.join('、')],
          [kinds.field.modality, kinds.modality[modality]],
        ]}
      />
    </>
  )
}

function FactBody(fact: FactFields) {
  const words = useDocumentWords()
  const { language } = useLanguage()
  const { value, unit, change } = fact
  return (
    <>
      <FigureLine name={indicator(fact)}>
        <Figure before="" figure={formatFigure(value)} unit={unit ?? ''} after="" />
      </FigureLine>
      {change ? <ChangeLine {...changeText(change, words, language)} name={words.kinds.field.change} /> : null}
    </>
  )
}

function ChangeLine(given: ReturnType<typeof changeText> & { readonly name: string }) {
  const { against, arrow, figure, unit, name } = given
  return (
    <CardLines
      lines={[
        [
          name,
          <span key="change" className="figure">
            {against} <span aria-hidden="true">{arrow}</span> {figure}
            {unit}
          </span>,
        ],
      ]}
    />
  )
}

function BenefitBody(benefit: BenefitFields) {
  const words = useDocumentWords()
  const { quote, who, condition, kind } = benefit
  const given = benefitFigure(benefit, words)
  const { field, benefitKind, noAmount } = words.kinds
  return (
    <>
      <FigureLine name={benefitKind[kind]}>
        {given ? <Figure {...given} /> : <span className="quiet">{noAmount}</span>}
      </FigureLine>
      <CardLines
        lines={[
          [field.who, who ?? ''],
          [field.condition, condition ?? ''],
        ]}
      />
      {who === null && condition === null ? <p className="quiet card-quote">{quote}</p> : null}
    </>
  )
}

/** What is measured at the left, the figure at the right, one line where both fit. */
function FigureLine({ name, children }: { name: string; children: ReactNode }) {
  return (
    <p className="commitment-figure">
      <span className="commitment-action">{name}</span>
      {children}
    </p>
  )
}

/** What is measured, with whose it is where the metric alone would not say. */
function indicator({ subject, metric }: Pick<TargetFields, 'subject' | 'metric'>): string {
  return subject === null || metric.includes(subject) ? metric : `${subject} · ${metric}`
}

function baselineText({ baselineValue, baselineYear, unit }: TargetFields, language: Language): ReactNode {
  if (baselineValue === null && baselineYear === null) return ''
  const year = baselineYear === null ? '' : `${periodText(String(baselineYear), language)} `
  const figure = baselineValue === null ? '' : `${formatFigure(baselineValue)}${unit ?? ''}`
  return <span className="figure">{year + figure}</span>
}
