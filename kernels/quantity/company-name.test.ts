import { expect, test } from 'vitest'
import { normaliseCompanyName } from './company-name.ts'

const key = '云渚市海澄(东湾)船用机械有限公司'

test.each([
  '云渚市海澄（东湾）船用机械有限公司',
  ' 云渚市海澄 (东湾) 船用机械有限公司\u3000',
  '云渚市海澄【东湾】船用机械有限责任公司',
  '云渚市海澄〔东湾〕船用机械有限公司\u200b',
])('%j is the same name in another writing', (name) => {
  expect(normaliseCompanyName(name)).toBe(key)
})

test.each([
  '云渚市海澄船用机械有限公司',
  '云渚市海澄（西湾）船用机械有限公司',
  '云渚市海澄（东湾）船用机械股份有限公司',
  '云渚市海澄（东湾）船用机械厂',
])('%j is another name', (name) => {
  expect(normaliseCompanyName(name)).not.toBe(key)
})

test('letters, figures and dots are the same in full and half width', () => {
  expect(normaliseCompanyName('云渚ＡＢＣ・１２３有限责任公司')).toBe(normaliseCompanyName('云渚abc·123有限公司'))
})

test('a name that is normalised stays as it is', () => {
  expect(normaliseCompanyName(key)).toBe(key)
})
