import type { EntryDetail, PackTryResult } from '@linchpin/api'
import { Drawer } from 'antd'
import { useState } from 'react'
import { formatDay } from '../../ui/date-format.ts'
import { useLanguage } from '../../ui/language.tsx'
import { StateTag, type Tone } from '../../ui/state-tag.tsx'
import { RuleWords } from '../entries/rule-words.tsx'
import { useRegisterWords } from '../words.ts'
import type { EntryTabProps } from './entry-tabs.tsx'

/** What the conditions of the register say of the entry today, and why; where it has none, nothing. */
export function RulePanel({ register, entry }: EntryTabProps) {
  const words = useRegisterWords()
  const [isTold, setTold] = useState(false)
  const isIn = entry.state === 'admitted'
  const rules = isIn ? (['exit', 'admission'] as const) : (['admission'] as const)
  const isWorded = register.rules.length + register.unknown.length > 0
  const worded = rules.filter((rule) => entry[rule] !== null)
  if (worded.length === 0 && !isWorded) return null
  return (
    <section className="card dossier-group rule-panel">
      <h2>
        {words.entry.state}
        <button type="button" className="text-button" onClick={() => setTold(true)}>
          {words.entry.ruleText}
        </button>
      </h2>
      {worded.length === 0 ? <p className="quiet">{words.entry.noRule}</p> : null}
      {worded.map((rule) => (
        <RuleResult key={rule} rule={rule} result={entry[rule] as PackTryResult} />
      ))}
      <Drawer open={isTold} onClose={() => setTold(false)} title={words.entry.ruleText} size={520} destroyOnHidden>
        <RuleWords register={register} />
      </Drawer>
    </section>
  )
}

type Outcome = 'met' | 'notMet' | 'unknown'
const tones: Readonly<Record<'admission' | 'exit', Readonly<Record<Outcome, Tone>>>> = {
  admission: { met: 'good', notMet: 'refused', unknown: 'waiting' },
  exit: { met: 'refused', notMet: 'good', unknown: 'waiting' },
}

export function RuleResult({ rule, result }: { rule: 'admission' | 'exit'; result: NonNullable<EntryDetail['exit']> }) {
  const words = useRegisterWords()
  const { language } = useLanguage()
  // What nobody has worded, the rule cannot have decided.
  const outcome = outcomeOf(result)
  const { reasons, missing, unknown, from } = result
  return (
    <div className="rule-result">
      <h3>
        {words.entry[rule]}
        <StateTag
          tone={tones[rule][outcome]}
          word={rule === 'exit' ? words.entry.exitOutcome[outcome] : words.entry.outcome[outcome]}
        />
      </h3>
      {reasons.length > 0 ? (
        <ul>
          {reasons.map((reason) => (
            <li key={reason.zh}>{reason[language]}</li>
          ))}
        </ul>
      ) : null}
      {missing.length > 0 ? (
        <p>
          <span className="quiet">{words.entry.missing}</span>{' '}
          {missing.map(({ label }) => label[language]).join(words.fields.list)}
        </p>
      ) : null}
      {unknown.length > 0 ? (
        <>
          <p className="quiet">{words.entry.openConditions}</p>
          <ul>
            {unknown.map((line) => (
              <li key={line.zh}>{line[language]}</li>
            ))}
          </ul>
        </>
      ) : null}
      {from ? <p className="quiet figure">{words.entry.wording(formatDay(from, language))}</p> : null}
    </div>
  )
}

export function outcomeOf({ outcome, unknown }: Pick<PackTryResult, 'outcome' | 'unknown'>): Outcome {
  if (outcome === 'computed') return 'unknown'
  return outcome === 'met' && unknown.length > 0 ? 'unknown' : outcome
}
