import { useLanguage } from '../../ui/language.tsx'
import { formatDeadline } from '../deadline.ts'
import { useDocumentWords } from '../words.ts'
import { type ComparedField, comparedFields } from './review-outcome.ts'

/** The fields of a measure as text, for the history and for comparing two states. */
export function useFieldText() {
  const words = useDocumentWords()
  const { language } = useLanguage()
  const { form } = words

  const name = (field: ComparedField): string =>
    ({
      quote: form.quote,
      action: form.action,
      responsibility: form.responsibility,
      leads: form.leads,
      cooperating: form.cooperating,
      deadline: form.deadline,
    })[field]

  const value = (field: ComparedField, given: unknown): string => {
    if (field === 'deadline') return formatDeadline(typeof given === 'string' ? given : null, language)
    if (field === 'responsibility')
      return given === 'lead' ? form.withLead : given === 'byDuty' ? words.byDuty : form.nobody
    if (Array.isArray(given)) return given.length > 0 ? given.join('、') : words.conflict.none
    return typeof given === 'string' && given !== '' ? given : words.conflict.none
  }

  /** A part of a history entry's detail as lines: what changed, before and after, or what was added, and the reason. */
  const changes = (key: string, given: unknown): string[] => {
    if (key === 'reason' && typeof given === 'string' && given) return [`${words.history.reason}：${given}`]
    if (key === 'changes' && isRecord(given))
      return Object.entries(given).flatMap(([inner, one]) => changes(inner, one))
    const field = comparedFields.find((one) => one === key)
    if (!field) return []
    if (!isRecord(given)) return [`${name(field)}：${value(field, given)}`]
    const { from, to } = words.history
    return [`${name(field)}：${from}“${value(field, given.before)}”${to}“${value(field, given.after)}”`]
  }

  return { name, value, changes }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
