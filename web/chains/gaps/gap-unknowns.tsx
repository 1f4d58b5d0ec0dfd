import type { GapFindings } from '@linchpin/api'
import { formatNumber } from '../../ui/amount.ts'
import { useLanguage } from '../../ui/language.tsx'
import { barText } from './gap-words.ts'
import { useGapWords } from './words.ts'

/** What could not be judged, by which bars the rest was, and on which links. */
export function GapUnknowns({ data }: { data: GapFindings }) {
  const words = useGapWords()
  const { language } = useLanguage()
  const comma = language === 'zh' ? '、' : ', '
  return (
    <div className="gap-foot">
      {data.unknown.length > 0 ? (
        <section className="card" aria-labelledby="gap-unknown">
          <header className="analysis-head">
            <h2 id="gap-unknown">{words.unknown.title}</h2>
            <span className="quiet">{words.unknown.text}</span>
          </header>
          <ul className="gap-unknowns">
            {data.unknown.map(({ kind, why, count, subjects }) => (
              <li key={`${kind} ${why.en}`}>
                <details>
                  <summary>
                    <strong>{words.kinds[kind]}</strong>
                    <span>{why[language]}</span>
                    <span className="figure">{words.unknown.count(count)}</span>
                  </summary>
                  <p className="quiet">
                    {subjects.map(({ name }) => name).join(comma)}
                    {count > subjects.length ? ` ${words.unknown.more(count)}` : ''}
                  </p>
                </details>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section className="card gap-basis" aria-label={words.bars}>
        <dl>
          <dt>{words.bars}</dt>
          {data.bars.map((bar) => (
            <dd key={bar.kind}>
              {bar.label[language]} <span className="figure">{barText(bar, language)}</span>
              <span className="quiet"> {words.table[bar.from === 'rule' ? 'byRule' : 'byDefault']}</span>
            </dd>
          ))}
        </dl>
        <dl>
          <dt>{words.sources}</dt>
          {data.sources.length === 0 ? <dd className="quiet">{words.noSources}</dd> : null}
          {data.sources.map(({ name, asOf, links }) => (
            <dd key={name}>
              {name} <span className="quiet">{`${words.links(formatNumber(links))} · ${words.asOf(asOf)}`}</span>
            </dd>
          ))}
        </dl>
      </section>
    </div>
  )
}
