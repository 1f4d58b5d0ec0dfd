import './rule.css'
import type { PackBlockOf, PackPage, PackWording } from '@linchpin/api'
import { formatDay } from '../../ui/date-format.ts'
import { useLanguage } from '../../ui/language.tsx'
import { usePackWords } from '../words.ts'
import { dayToTry, holdsOn } from './day-to-try.ts'
import { LineParameter } from './line-parameter.tsx'
import { OpenConditions } from './notes-block.tsx'
import { TryForm } from './try-form.tsx'

interface RuleBlockProps {
  readonly block: PackBlockOf<'rule'> | PackBlockOf<'formula'>
  readonly page: PackPage
}

/** A rule or a formula in words, wording by wording, with a form to try it beside it. */
export function RuleBlock({ block, page }: RuleBlockProps) {
  const words = usePackWords()
  const { language } = useLanguage()
  const { title, wordings, fields, records } = block
  const rule = block.block === 'rule' ? block.rule : 'formula'
  const day = dayInChina()
  return (
    <section className="definition-block">
      <h3>{title[language]}</h3>
      <div className="rule">
        <div className="rule-wordings">
          {wordings.map((wording) => (
            <Wording key={wording.from} wording={wording} isCurrent={wordings.length > 1 && holdsOn(wording, day)} />
          ))}
          {block.block === 'formula' && block.unit !== '1' ? (
            <p className="quiet">{words.definition.unit(block.unit)}</p>
          ) : null}
          {block.block === 'rule' && block.unknown.length > 0 ? <OpenConditions lines={block.unknown} isNamed /> : null}
        </div>
        <TryForm
          kind={page.kind}
          id={page.id}
          rule={rule}
          title={title[language]}
          fields={fields}
          records={records}
          day={dayToTry(wordings, day)}
        />
      </div>
    </section>
  )
}

function Wording({ wording: { from, until, lines }, isCurrent }: { wording: PackWording; isCurrent: boolean }) {
  const words = usePackWords()
  const { language } = useLanguage()
  const day = formatDay(from, language)
  const span = until === null ? words.definition.since(day) : words.definition.between(day, formatDay(until, language))
  return (
    <div className="wording">
      <p className="quiet figure">
        {lines === null ? words.definition.ended(day) : span}
        {isCurrent && lines !== null ? <span className="wording-current">{words.definition.current}</span> : null}
      </p>
      {lines === null ? null : (
        <ul>
          {lines.map(({ depth, text, parameter }, at) => (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: lines of a rule keep their order
              key={at}
              style={{ '--depth': depth } as React.CSSProperties}
              data-head={(lines[at + 1]?.depth ?? 0) > depth}
            >
              {text[language]}
              {parameter ? <LineParameter parameter={parameter} /> : null}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const dayInChina = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())
