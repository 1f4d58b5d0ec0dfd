import type { PackBlock, PackBlockOf, RegisterDetail } from '@linchpin/api'
import { formatDay } from '../../ui/date-format.ts'
import { useLanguage } from '../../ui/language.tsx'
import { useRegisterWords } from '../words.ts'

const isRule = (block: PackBlock): block is PackBlockOf<'rule'> => block.block === 'rule'

/** The conditions of a register, wording by wording, and those that no document words. */
export function RuleWords({ register: { rules, unknown } }: { register: RegisterDetail }) {
  const words = useRegisterWords()
  const { language } = useLanguage()
  const worded = rules.filter(isRule)
  if (worded.length === 0 && unknown.length === 0) return <p className="quiet rule-words">{words.entries.noRules}</p>
  return (
    <div className="rule-words">
      {worded.map((block) => (
        <section key={block.rule}>
          <h3>{block.title[language]}</h3>
          {block.wordings.map(({ from, lines }) => (
            <div key={from}>
              <p className="quiet figure">{words.entry.wording(formatDay(from, language))}</p>
              <ul>
                {lines?.map(({ depth, text }, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: lines of a rule keep their order
                  <li key={at} style={{ marginLeft: `${depth * 1.4}em` }}>
                    {text[language]}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
      {unknown.length > 0 ? (
        <section>
          <h3>{words.entries.unknownRules}</h3>
          <ul>
            {unknown.map((line) => (
              <li key={line.zh}>{line[language]}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  )
}
