/** What a diagnostic says and what to do, in Chinese and in English. */
export interface DiagnosticText {
  readonly message: string
  readonly hint: string
  readonly messageEn: string
  readonly hintEn: string
}
