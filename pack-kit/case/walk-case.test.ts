import { expect, test } from 'vitest'
import { problem } from '../fixtures/yunzhu/cases.ts'
import { department, headquartersOffice, officeDirector } from '../role.ts'
import { acting, actorText, readActor } from './actor.ts'
import { walkCase } from './walk-case.ts'

const day = '2026-04-01'
const good = { reply: '已协调', rating: 'good' }
const answered = ['department', 'answer'] as const

test('a case stands where its moves lead', () => {
  expect(walkCase(problem, { day, record: good, moves: [] })).toEqual({ state: 'assigned', refused: null })
  const moves = [answered, ['office-director', 'reopen'], answered, ['headquarters-office', 'close']] as const
  expect(walkCase(problem, { day, record: good, moves })).toEqual({ state: 'closed', refused: null })
})

test('the first move that has to be refused ends the walk, and says which and why', () => {
  const refused = (moves: readonly (readonly [string, string])[], record = good) =>
    walkCase(problem, { day, record, moves: [...moves, ['department', 'answer']] })
  expect(refused([['enterprise', 'answer']])).toEqual({
    state: 'assigned',
    refused: { at: 0, move: 'answer', because: 'role' },
  })
  // Who may not at all is told so, whatever the state.
  expect(refused([['enterprise', 'close']]).refused).toMatchObject({ at: 0, because: 'role' })
  expect(refused([['department', 'close']]).refused).toMatchObject({ at: 0, because: 'state' })
  expect(refused([answered, answered])).toMatchObject({ state: 'answered', refused: { at: 1, because: 'state' } })
  expect(refused([answered], { ...good, reply: '' }).refused).toMatchObject({ at: 0, because: 'asks' })
  const close = [answered, ['headquarters-office', 'close']] as const
  expect(refused(close, { ...good, rating: 'bad' }).refused).toMatchObject({ at: 1, because: 'needs' })
  expect(refused(close, { reply: '已协调' } as typeof good).refused).toMatchObject({ at: 1, because: 'needs' })
})

test('a move that is not there cannot be made, even by a name that every object has', () => {
  expect(walkCase(problem, { day, moves: [['department', 'toString']] }).refused?.because).toBe('state')
  expect(walkCase(problem, { day, moves: [['department', 'answer']] }).refused?.because).toBe('asks')
})

test('a role is one person, unless a person is named', () => {
  const close = (by: string) => walkCase(problem, { day, record: good, moves: [answered, [by, 'close']] }).refused
  expect(close('department')?.because).toBe('samePerson')
  expect(close(actorText(acting(department, '复核人')))).toBeNull()
  expect(close(actorText(headquartersOffice))).toBeNull()
})

test('one person with two roles is one person', () => {
  const [wang, wangToo] = [acting(department, '王'), acting(headquartersOffice, '王')].map(actorText)
  const moves = [
    [wang ?? '', 'answer'],
    [wangToo ?? '', 'close'],
  ] as const
  expect(walkCase(problem, { day, record: good, moves }).refused?.because).toBe('samePerson')
  expect(readActor(actorText(acting(officeDirector, '王#二')))).toEqual({ role: 'office-director', person: '王#二' })
})

test('a rule that is not in force asks nothing', () => {
  const moves = [answered, ['headquarters-office', 'close']] as const
  expect(walkCase(problem, { day: '2026-02-28', record: { ...good, rating: 'bad' }, moves }).state).toBe('closed')
})
