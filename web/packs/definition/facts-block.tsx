import './facts.css'
import type { PackBlockOf } from '@linchpin/api'
import { useLanguage } from '../../ui/language.tsx'
import { Cell } from './cell.tsx'

/** Names and values; one that is long takes the whole line. */
export function FactsBlock({ block: { title, items } }: { block: PackBlockOf<'facts'> }) {
  const { language } = useLanguage()
  const length = (at: number) => items[at]?.value.reduce((sum, { text }) => sum + text[language].length, 0) ?? 0
  return (
    <section className="definition-block">
      {title ? <h3>{title[language]}</h3> : null}
      <dl className="definition-facts">
        {items.map(({ name, value }, at) => (
          <div key={name.en} data-wide={length(at) > (language === 'zh' ? 34 : 60)}>
            <dt>{name[language]}</dt>
            <dd>
              <Cell cell={value} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
