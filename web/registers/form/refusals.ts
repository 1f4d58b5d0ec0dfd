import type { Bilingual, RegisterDetail } from '@linchpin/api'
import { ApiError } from '../../client/api-client.ts'
import { storedLanguage } from '../../ui/language.tsx'

interface Fault extends Bilingual {
  readonly field: string
}

/** What the server said of single fields, by field; empty where it said something else. */
export function refusalsOf(error: unknown, register: RegisterDetail): Readonly<Record<string, string>> {
  if (!(error instanceof ApiError) || error.problem.code !== 'values-refused') return {}
  const faults = (error.problem.params?.faults ?? []) as readonly Fault[]
  const language = storedLanguage()
  return Object.fromEntries(
    faults.map((fault) => {
      const label = register.fields.find(({ name }) => name === fault.field)?.label[language] ?? ''
      return [fault.field, withoutLabel(fault[language], label)]
    }),
  )
}

/** Beside the field its label need not be said again. */
export const withoutLabel = (message: string, label: string): string =>
  label !== '' && message.startsWith(label) ? message.slice(label.length).replace(/^[：:]\s*/, '') : message
