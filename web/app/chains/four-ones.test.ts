import { expect, test } from 'vitest'
import { postsOf } from './chief-query.ts'
import { fourOnesOf } from './four-ones.ts'

const entry = (values: Record<string, string | string[]>) =>
  ({ key: 'a', values: { chain: 'bearings', ...values }, isInvented: false }) as never
const posts = (values: Record<string, string | string[]>, names = {}) =>
  postsOf({ items: [entry(values)], names }, '2026-06-30')

test('a task force that is named and not set up yet is not there', () => {
  const [post] = posts({ leader: '张＊', taskForce: 'force' })
  expect(fourOnesOf(post)).toEqual({ chain: true, leader: true, force: false, plan: false })
  const [later] = posts({ leader: '张＊', taskForce: 'force', taskForceSetUpOn: '2026-01-01', workPlan: ['f1'] })
  expect(fourOnesOf(later)).toEqual({ chain: true, leader: true, force: true, plan: true })
})

test('a chain without a post has nothing but itself', () => {
  expect(fourOnesOf(undefined)).toEqual({ chain: true, leader: false, force: false, plan: false })
})

test('a post that ended before today is nobody’s any more', () => {
  expect(posts({ until: '2026-06-29' })).toEqual([])
  expect(posts({ until: '2026-06-30' })).toHaveLength(1)
})

test('lead firms go by their names', () => {
  const [post] = posts({ leadFirms: ['91A', '91B'] }, { enterprises: { '91A': '云渚轴承' } })
  expect(post?.leadFirms).toEqual(['云渚轴承', '91B'])
})
