import { type CaseType, ofKind } from '@linchpin/pack-kit'
import { pack } from '@linchpin/pack-tianjin'
import { describe, expect, test } from 'vitest'
import { stateNamed } from './state-word.ts'

const typed = (id: string) => ofKind(pack, 'case').find((each) => each.id === id) as CaseType
const read = (type: string, word: string, header = '状态') => stateNamed(typed(type), word, header)

describe('a word for where something stands', () => {
  test.each([
    ['problem', '已定方案', 'planned'],
    ['problem', '定方案', 'planned'],
    ['problem', '解决', 'solved'],
    ['problem', '已办结', 'struckOff'],
    ['problem', '解释办结', 'closedExplained'],
    ['problem', '条件不具备', 'explained'],
    ['task', '办理中', 'accepted'],
    ['task', '正在办理', 'accepted'],
    ['task', '完成', 'struckOff'],
  ])('of a %s: %s', (type, word, state) => expect(read(type, word).state).toBe(state))

  test.each([
    ['是否解决', '是', 'solved'],
    ['是否办结', '是', 'struckOff'],
    ['是否办结', '√', 'struckOff'],
    ['是否解决', '否', null],
    ['是否销号', '未销号', null],
  ])('answers the head “%s” with %s', (header, word, state) => {
    expect(read('problem', word, header)).toEqual({ state, isUnderstood: true })
  })

  test('that nobody knows, or that says the contrary, is never taken for one', () => {
    for (const word of ['推进缓慢', '不解决', '没有方案', '是', '待定']) expect(read('problem', word).state).toBeNull()
    expect(read('problem', '推进缓慢').isUnderstood).toBe(false)
  })
})
