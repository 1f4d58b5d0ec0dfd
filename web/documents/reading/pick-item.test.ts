import { expect, it } from 'vitest'
import { commitmentOf } from './fixtures/commitment.ts'
import { pickItem } from './pick-item.ts'

const target = commitmentOf('target', { id: 't' })
const measure = commitmentOf('measure', { id: 'm' })
const items = [target, measure]

it('the innermost quote is meant, and the next with the next click', () => {
  expect(pickItem(['t', 'm'], items, undefined, undefined)).toBe('t')
  expect(pickItem(['t', 'm'], items, 't', undefined)).toBe('m')
  expect(pickItem(['t', 'm'], items, 'm', undefined)).toBe('t')
})

it('where one kind is listed, its quote is meant, and any other only where it has none', () => {
  expect(pickItem(['t', 'm'], items, undefined, 'measure')).toBe('m')
  expect(pickItem(['t'], items, undefined, 'measure')).toBe('t')
})
