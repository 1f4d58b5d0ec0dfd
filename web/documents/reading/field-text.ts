import type { CommitmentKind } from '@linchpin/api'
import { fieldNames } from '@linchpin/api/commitment-kinds'
import { useLanguage } from '../../ui/language.tsx'
import { formatDeadline } from '../deadline.ts'
import { useDocumentWords } from '../words.ts'
import { changeText, scopeText } from './kinds/figure-text.ts'
import { formatFigure } from './kinds/number-text.ts'

/** The fields of commitments as text, for the history and for comparing two states. */
export function useFieldText() {
  const words = useDocumentWords()
  const { language } = useLanguage()
  const { form, kinds } = words
  const names: Readonly<Record<string, string>> = {
    ...kinds.field,
    quote: form.quote,
    action: form.action,
    responsibility: form.responsibility,
    leads: form.leads,
    cooperating: form.cooperating,
    deadline: form.deadline,
  }
  /** What stands for a value that is one of a few. */
  const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'measure responsibility': { lead: form.withLead, byDuty: words.byDuty },
    'target kind': kinds.targetKind,
    'target comparator': kinds.comparator,
    'benefit kind': kinds.benefitKind,
    'measure modality': kinds.modality,
    'duty modality': kinds.modality,
  }

  const name = (kind: CommitmentKind, field: string): string => {
    if (field === 'kind') return kind === 'benefit' ? kinds.field.benefitKind : kinds.field.targetKind
    return names[field] ?? field
  }

  const value = (kind: CommitmentKind, field: string, given: unknown): string => {
    if (field === 'deadline') return formatDeadline(typeof given === 'string' ? given : null, language)
    if (field === 'responsibility' && given === null) return form.nobody
    const chosen = typeof given === 'string' ? choices[`${kind} ${field}`]?.[given] : undefined
    if (chosen) return chosen
    if (field === 'scope' && typeof given === 'string') return scopeText(given, words)
    if (field === 'change' && isChange(given)) {
      const { against, arrow, figure, unit } = changeText(given, words, language)
      return `${against} ${arrow} ${figure}${unit}`
    }
    if (typeof given === 'number') return /Year$/.test(field) ? String(given) : formatFigure(given)
    if (Array.isArray(given)) return given.length > 0 ? given.join('、') : words.conflict.none
    return typeof given === 'string' && given !== '' ? given : words.conflict.none
  }

  /** A part of a history entry's detail as lines: what changed, before and after, or what was added, and the reason. */
  const changes = (kind: CommitmentKind, key: string, given: unknown): string[] => {
    if (key === 'reason' && typeof given === 'string' && given) return [`${words.history.reason}：${given}`]
    if ((key === 'changes' || key === 'fields') && isRecord(given))
      return Object.entries(given).flatMap(([inner, one]) => changes(kind, inner, one))
    const field = fieldNames[kind].find((one) => one === key)
    // The kind of an addition stands beside its fields, and its own field of that name among them.
    if (!field || (kind !== 'target' && kind !== 'benefit' && key === 'kind')) return []
    if (!isRecord(given) || !('before' in given)) return [`${name(kind, field)}：${value(kind, field, given)}`]
    const { from, to } = words.history
    return [
      `${name(kind, field)}：${from}“${value(kind, field, given.before)}”${to}“${value(kind, field, given.after)}”`,
    ]
  }

  return { name, value, changes }
}

const isChange = (given: unknown): given is { value: number; unit: string | null; versus: string | null } =>
  isRecord(given) && typeof given.value === 'number'

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
