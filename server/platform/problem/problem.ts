/** What a person is told: what was given or happened, what is accepted, and what to do. `{name}` stands for a parameter. */
export interface Wording {
  readonly message: string
  readonly remedy: string
}

/** A row of an error table. */
export interface ProblemKind {
  /** The HTTP status that it goes out with. */
  readonly status: number
  readonly zh: Wording
  readonly en: Wording
}

export type ProblemTable = Readonly<Record<string, ProblemKind>>
export type Language = 'zh' | 'en'

/** An error that a person can do something about; `code` names a row of an error table. */
export class ProblemError extends Error {
  readonly code: string
  readonly params: Readonly<Record<string, unknown>>
  constructor(code: string, params: Readonly<Record<string, unknown>> = {}) {
    super(code)
    this.code = code
    this.params = params
  }
}

/**
 * The words for a problem in `language`, with its parameters filled in: texts and numbers as they are, what has both languages
 * (`{ zh, en }`) in this one, and of a list each.
 */
export function wording(kind: ProblemKind, params: Readonly<Record<string, unknown>>, language: Language): Wording {
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => (params[name] == null ? whole : told(params[name], language)))
  return { message: fill(kind[language].message), remedy: fill(kind[language].remedy) }
}

function told(value: unknown, language: Language): string {
  if (Array.isArray(value)) return value.map((each) => told(each, language)).join(language === 'zh' ? '、' : ', ')
  if (typeof value !== 'object' || value === null || !(language in value)) return String(value)
  return String((value as Readonly<Record<string, unknown>>)[language])
}

/** English where the header prefers it, otherwise Chinese. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const first = /[a-z]{2}/i.exec(acceptLanguage ?? '')?.[0].toLowerCase()
  return first === 'en' ? 'en' : 'zh'
}
