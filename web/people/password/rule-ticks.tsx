import { CheckCircleFilled } from '@ant-design/icons'
import { passwordRules } from '@linchpin/api/password-rules'
import { usePeopleWords } from '../words.ts'
import { type TypedRule, typedRules } from './unmet-rules.ts'

/** The rules of a password; those that are met are ticked. */
export function RuleTicks({ unmet, isBlank }: { unmet: ReadonlySet<TypedRule>; isBlank: boolean }) {
  const words = usePeopleWords().password
  const text: Readonly<Record<TypedRule, string>> = {
    short: words.rule.short(passwordRules.leastLength),
    simple: words.rule.simple(passwordRules.leastKinds),
    login: words.rule.login,
    same: words.rule.same,
  }
  return (
    <ul className="rule-ticks" aria-live={isBlank ? 'off' : 'polite'}>
      {typedRules.map((rule) => {
        const isMet = !unmet.has(rule)
        return (
          <li key={rule} data-met={isMet}>
            {isMet ? (
              <CheckCircleFilled aria-label={words.met} />
            ) : (
              <span className="rule-open" role="img" aria-label={words.unmet} />
            )}
            {text[rule]}
          </li>
        )
      })}
    </ul>
  )
}
