import { expect, test } from 'vitest'
import { brokenPack, type Changes } from '../fixtures/broken-pack.ts'
import { checkPack } from './index.ts'

const gazelles = 'register/gazelles/admissionExamples/0'
const problem = 'case/problem/examples/0'

function told(changes: Changes, language: 'zh' | 'en' = 'zh') {
  const found = checkPack(brokenPack(changes)).filter(({ code }) => code === 'example-fails')
  return found.map(({ message }) => message[language])
}

test.each([
  [
    'a record that does not meet the rule',
    { [`${gazelles}/record/revenue`]: 1e10, [`${gazelles}/outcome`]: 'unknown' },
    '示例“一千万元的小型企业”得出“符合”（营业收入不低于1000万元：现为1亿元；企业规模',
  ],
  [
    'a record that lacks something',
    { [`${gazelles}/record/revenue`]: null },
    '得出“无法判断”（营业收入不低于1000万元：缺少该项数据）；写的是“符合”。',
  ],
  [
    'a day on which nothing is in force',
    { [`${gazelles}/day`]: '2020-01-01' },
    '得出“无法判断”（2020-01-01 尚未施行或已停止施行）；写的是“符合”。',
  ],
  ['a formula', { 'indicator/rd-intensity/examples/0/value': 3 }, '示例“首年不扣资助”得出 5；写的是 3。'],
  [
    'a case that ends elsewhere',
    { [`${problem}/ends`]: 'answered' },
    '示例“满意后由另一人销号”停在“销号”（closed）；写的是停在“已答复”（answered）。',
  ],
  [
    'a case whose condition is not met',
    { [`${problem}/record/rating`]: 'bad' },
    '第 2/2 步“销号”被拒：条件不符（企业评价等于“good”：现为“bad”）；写的是停在“销号”（closed），各步均办成。',
  ],
  ['a case that lacks a field', { [`${problem}/record/reply`]: '' }, '第 1/2 步“答复”被拒：必填项未填（reply）'],
  [
    'a case with the wrong role',
    { [`${problem}/moves/0/0`]: 'enterprise' },
    '被拒：无权办理（enterprise，应为 department）',
  ],
  [
    'a case whose refusal does not come',
    { [`${problem}/refused`]: 'role' },
    '停在“销号”（closed），各步均办成；写的是停在“销号”（closed），最后一步被拒：无权办理。',
  ],
])('the message names the example, the outcome and why: %s', (_, changes, words) => {
  expect(told(changes)).toEqual([expect.stringContaining(words)])
})

test('English says the same', () => {
  expect(told({ [`${problem}/record/rating`]: 'bad' }, 'en')).toEqual([
    'The example “满意后由另一人销号” ends in “answered” (answered), move 2/2 “close” refused: the condition is not met ' +
      '(rating equal to “good”: it is “bad”); it says it ends in “closed” (closed), every move made.',
  ])
})
