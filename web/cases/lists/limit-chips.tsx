import '../../ui/count-chips.css'
import { CloseOutlined } from '@ant-design/icons'
import type { CaseNames } from '@linchpin/api'
import { useLanguage } from '../../ui/language.tsx'
import type { CaseParams } from '../case-queries.ts'
import { useCaseWords } from '../words.ts'

const shown = ['chain', 'district', 'lead', 'body', 'enterprise', 'subject', 'origin'] as const
type Limit = (typeof shown)[number]

interface LimitChipsProps {
  readonly filter: CaseParams
  readonly names: CaseNames | undefined
  readonly onRemove: (limit: Limit) => void
}

/** What a link limited the list to; a press lifts it. Nothing is filtered unseen. */
export function LimitChips({ filter, names, onRemove }: LimitChipsProps) {
  const words = useCaseWords()
  const { language } = useLanguage()
  const limits = shown.flatMap((limit) => (filter[limit] === undefined ? [] : [{ limit, value: filter[limit] }]))
  if (limits.length === 0) return null
  const origins: Readonly<Record<string, string>> = words.case.origins
  const nameOf = (limit: Limit, value: string): string => {
    if (limit === 'chain') return names?.chains[value]?.[language] ?? value
    if (limit === 'district' || limit === 'lead' || limit === 'body') return names?.bodies[value]?.[language] ?? value
    if (limit === 'origin') return origins[value.split(':')[0] ?? ''] ?? value
    return limit === 'subject' ? value.split('/').slice(1).join('/') : value
  }
  return (
    <fieldset className="limit-chips" aria-label={words.lists.limits}>
      {limits.map(({ limit, value }) => {
        const text = `${words.lists.limit[limit]}${words.colon}${nameOf(limit, value)}`
        return (
          <button
            key={limit}
            type="button"
            className="count-chip"
            aria-label={words.lists.removeLimit(text)}
            onClick={() => onRemove(limit)}
          >
            {text}
            <CloseOutlined aria-hidden="true" />
          </button>
        )
      })}
    </fieldset>
  )
}
