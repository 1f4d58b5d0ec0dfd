import type { PackTryResult } from '@linchpin/api'
import { formatDay } from '../../ui/date-format.ts'
import { useLanguage } from '../../ui/language.tsx'
import { usePackWords } from '../words.ts'
import { OutcomeMark } from './outcome-mark.tsx'

/** What came out, why, and what would have to be known. */
export function TryResult({ result, isStale }: { result: PackTryResult; isStale: boolean }) {
  const words = usePackWords()
  const { language } = useLanguage()
  const { outcome, summary, from, reasons, missing, unknown } = result
  const isOpen = outcome === 'met' && unknown.length > 0
  return (
    <output className="try-result" data-stale={isStale}>
      <p className="try-outcome">
        <OutcomeMark mark={isOpen ? 'unknown' : outcome} text={summary[language]} />
      </p>
      {from ? <p className="quiet">{words.try.wording(formatDay(from, language))}</p> : null}
      {reasons.length > 0 ? (
        <>
          <h4>{words.try.reasons}</h4>
          <ul>
            {reasons.map((reason, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two conditions may miss by the same words
              <li key={at}>{reason[language]}</li>
            ))}
          </ul>
        </>
      ) : null}
      {missing.length > 0 ? (
        <>
          <h4>{words.try.missing}</h4>
          <p>{missing.map(({ label }) => label[language]).join(words.definition.list)}</p>
        </>
      ) : null}
      {isOpen ? (
        <>
          <h4>{words.definition.unknown}</h4>
          <ul>
            {unknown.map((line) => (
              <li key={line.zh}>{line[language]}</li>
            ))}
          </ul>
        </>
      ) : null}
    </output>
  )
}
