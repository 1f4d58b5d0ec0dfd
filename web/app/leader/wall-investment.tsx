import { formatAmount } from '../../ui/amount.ts'
import { todayInChina } from '../../ui/days-between.ts'
import { Figure } from '../../ui/figure.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { ProgressLine } from '../../ui/progress-line.tsx'
import { type Investment, yearGone } from '../projects/project.ts'
import { useLeaderWords } from './words.ts'

/** What is planned for the year and what is done of it, beside how much of the year has gone. */
export function WallInvestment({ sums }: { sums: Investment | undefined }) {
  const words = useLeaderWords()
  const { language } = useLanguage()
  const money = (fen: number | undefined) => {
    if (fen === undefined) return <span className="skeleton" style={{ width: '5em' }} />
    const { value, unit } = formatAmount(fen / 100, language)
    return <Figure value={value} unit={unit} />
  }
  return (
    <dl className="wall-investment">
      <div>
        <dt>{words.planned}</dt>
        <dd>{money(sums?.planned)}</dd>
      </div>
      <div>
        <dt>{words.done}</dt>
        <dd>{money(sums?.done)}</dd>
      </div>
      <div>
        <dt>{words.share}</dt>
        <dd>
          <ProgressLine share={sums?.share ?? null} label={words.share} elapsed={yearGone(todayInChina())} />
        </dd>
      </div>
    </dl>
  )
}
