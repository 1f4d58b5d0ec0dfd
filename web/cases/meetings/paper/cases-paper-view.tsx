import type { CasesPaper } from '@linchpin/api'
import { formatDay } from '../../../ui/date-format.ts'
import { useLanguage } from '../../../ui/language.tsx'
import { LightShape } from '../../../ui/light-mark.tsx'
import { useUiWords } from '../../../ui/words.ts'
import { useMeetingWords } from '../words.ts'
import { PaperSection } from './paper-section.tsx'

/** The figures first; then what the meeting has to settle, what is late, what moved. */
export function CasesPaperView({ paper, isWhole }: { paper: CasesPaper; isWhole: boolean }) {
  const words = useMeetingWords()
  const ui = useUiWords()
  const { language } = useLanguage()
  const { counts, since, toDecide, late, moved } = paper
  const day = formatDay(since, language)
  return (
    <div className="paper">
      <dl className="paper-counts">
        <div className="paper-count">
          <dt>{words.paper.open}</dt>
          <dd className="figure">{counts.open}</dd>
        </div>
        {counts.lights.map(({ light, count }) => (
          <div key={light} className="paper-count" data-light={count > 0 ? light : undefined}>
            <dt>
              <LightShape light={light} />
              {ui.light.task[light]}
            </dt>
            <dd className="figure">{count}</dd>
          </div>
        ))}
      </dl>
      <p className="paper-change">
        {words.paper.since(day)}
        <span>
          {words.paper.opened} <b className="figure">{counts.opened}</b>
        </span>
        <span>
          {words.paper.closed} <b className="figure">{counts.closed}</b>
        </span>
        {counts.states.length > 0 ? (
          <span className="paper-states">
            {counts.states.map(({ state, label, count }) => (
              <span key={state}>
                {label[language]} <b className="figure">{count}</b>
              </span>
            ))}
          </span>
        ) : null}
      </p>
      <PaperSection title={words.paper.toDecide} section={toDecide} isWhole={isWhole} />
      <PaperSection title={words.paper.late} section={late} isWhole={isWhole} tone="late" />
      <PaperSection title={words.paper.moved(day)} section={moved} isWhole={isWhole} />
    </div>
  )
}
