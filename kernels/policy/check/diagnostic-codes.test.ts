import { expect, test } from 'vitest'
import { diagnosticCodes } from './diagnostic-codes.ts'

test('every diagnostic says in Chinese and in English what it is and what to do', () => {
  for (const [code, text] of Object.entries(diagnosticCodes)) {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(text.message).toMatch(/\p{Script=Han}/u)
    expect(text.hint).toMatch(/\p{Script=Han}/u)
    expect(text.messageEn).toMatch(/^[\x20-\x7e]+$/)
    expect(text.hintEn).toMatch(/^[\x20-\x7e〔〕]+$/)
  }
})
