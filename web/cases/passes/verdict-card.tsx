import type { PassVerdict } from '@linchpin/api/pass-token'
import { useLanguage } from '../../ui/language.tsx'
import { useCaseWords } from '../words.ts'
import { passWordsEn, passWordsZh } from './pass-words.ts'
import type { CannotVerify } from './verify-pass.ts'

/** The verdict by shape, word and colour, large; what to compare with the eyes; what to do. */
export function VerdictCard({ verdict }: { verdict: PassVerdict | CannotVerify }) {
  const { verify: words, pass: passWords } = useCaseWords()
  const { language } = useLanguage()
  const { verdict: said, todo } = (language === 'zh' ? passWordsZh : passWordsEn)[verdict.outcome]
  const kinds: Readonly<Record<string, string>> = words.kinds
  return (
    <output className="verdict" data-verdict={toneOf(verdict.outcome)}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={shapes[toneOf(verdict.outcome)]} />
      </svg>
      <strong>{said}</strong>
      <p>{todo}</p>
      {'pass' in verdict ? (
        <dl>
          <dt>{words.vehicle}</dt>
          <dd className="verdict-plate figure">{verdict.pass.vehicle}</dd>
          <dt>{words.number}</dt>
          <dd className="figure">{verdict.pass.number}</dd>
          <dt>{words.kind}</dt>
          <dd>{kinds[verdict.pass.kind] ?? verdict.pass.kind}</dd>
          <dt>{words.valid}</dt>
          <dd className="figure">{passWords.to(verdict.pass.validFrom, verdict.pass.validUntil)}</dd>
        </dl>
      ) : null}
    </output>
  )
}

type Tone = 'good' | 'bad' | 'unknown'

function toneOf(outcome: (PassVerdict | CannotVerify)['outcome']): Tone {
  if (outcome === 'valid') return 'good'
  return outcome === 'unreadable' || outcome === 'unsupported' ? 'unknown' : 'bad'
}

const shapes: Readonly<Record<Tone, string>> = {
  good: 'M3 8.5l3.4 3.4L13 4.6',
  bad: 'M4 4l8 8M12 4l-8 8',
  unknown: 'M8 2.5l5.5 10.5h-11zM8 6.5v3.2M8 11.2v.3',
}
