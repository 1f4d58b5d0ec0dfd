import { expect, test } from 'vitest'
import { wording } from './problem.ts'

const kind = {
  status: 422,
  zh: { message: '缺少{missing}（{by}，{count}）{other}', remedy: '请补充。' },
  en: { message: 'Missing {missing} ({by}, {count}) {other}', remedy: 'Fill it in.' },
}
const params = { missing: [{ zh: '原因', en: 'reason' }, '佐证'], by: { zh: '办公室', en: 'office' }, count: 2 }

test('parameters that have both languages are told in the one that is asked for, and lists one by one', () => {
  expect(wording(kind, params, 'zh').message).toBe('缺少原因、佐证（办公室，2）{other}')
  expect(wording(kind, params, 'en').message).toBe('Missing reason, 佐证 (office, 2) {other}')
})
