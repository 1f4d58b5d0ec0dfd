import './examples.css'
import type { PackBlockOf, PackExample } from '@linchpin/api'
import { formatDay } from '../../ui/date-format.ts'
import { useLanguage } from '../../ui/language.tsx'
import { OutcomeMark } from './outcome-mark.tsx'

export function ExamplesBlock({ block: { title, examples } }: { block: PackBlockOf<'examples'> }) {
  const { language } = useLanguage()
  return (
    <section className="definition-block">
      <h3>
        {title[language]} <span className="quiet figure">{examples.length}</span>
      </h3>
      <ul className="examples">
        {examples.map((example, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: examples keep their order
          <li key={at}>
            <Example example={example} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Example({ example: { name, day, given, steps, mark, result, reasons } }: { example: PackExample }) {
  const { language } = useLanguage()
  const [colon, semicolon] = language === 'zh' ? ['：', '；'] : [': ', '; ']
  return (
    <>
      <div>
        {name}
        <span className="quiet figure">{formatDay(day, language)}</span>
      </div>
      <div>
        {steps.length > 0 ? <p>{steps.map((step) => step[language]).join(' → ')}</p> : null}
        <p className="quiet">
          {given.map((each) => `${each.name[language]}${colon}${each.value[language]}`).join(semicolon)}
        </p>
      </div>
      <div>
        <OutcomeMark mark={mark} text={result[language]} />
        {reasons.map((reason, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two conditions may miss by the same words
          <p key={at}>{reason[language]}</p>
        ))}
      </div>
    </>
  )
}
