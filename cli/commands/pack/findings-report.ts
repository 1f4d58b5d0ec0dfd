import type { Language } from '@linchpin/kernels/rules'
import type { PackProblem } from '@linchpin/server/load-problems'

/** The language that the terminal asks for. */
export const reportLanguage = (lang = process.env.LANG): Language => (/^zh/i.test(lang ?? '') ? 'zh' : 'en')

/** Every finding, one a line, in the language that the terminal asks for. */
export function findingsReport(findings: readonly PackProblem[]): string {
  const language = reportLanguage()
  return findings
    .map(({ code, place, message, hint }) => `${place || '—'}: ${code}: ${message[language]} ${hint[language]}\n`)
    .join('')
}
