import type { Label } from '@linchpin/kernels/rules'

/** What is wrong and what to do. `{given}` and `{accepted}` stand for what was given and what is accepted. */
export interface Problem {
  readonly message: Label
  readonly hint: Label
}

export const problem = (zh: string, en: string, hintZh: string, hintEn: string): Problem => ({
  message: { zh, en },
  hint: { zh: hintZh, en: hintEn },
})
