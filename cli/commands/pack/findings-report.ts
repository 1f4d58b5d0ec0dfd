import type { Label, Language } from '@linchpin/kernels/rules'

/** What a finding of a pack has, whatever found it. */
export interface ReportedFinding {
  readonly code: string
  readonly place: string
  readonly message: Label
  readonly hint: Label
}

/** The language that the terminal asks for. */
export const reportLanguage = (lang = process.env.LANG): Language => (/^zh/i.test(lang ?? '') ? 'zh' : 'en')

/** Every finding, one a line, in the language that the terminal asks for. */
export function findingsReport(findings: readonly ReportedFinding[]): string {
  const language = reportLanguage()
  return findings
    .map(({ code, place, message, hint }) => `${place || '—'}: ${code}: ${message[language]} ${hint[language]}\n`)
    .join('')
}
