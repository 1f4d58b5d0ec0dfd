import { expect, test } from 'vitest'
import { closest, near } from './closest.ts'

const letters = [...'abcdefghijklmnop']
const roles = { zh: '角色', en: 'roles' }

test('up to twelve names are all there, the likeliest first', () => {
  expect(closest('ab', ['x', 'y', 'abc', 'z']).zh).toBe('abc, x, y, z')
  expect(closest('c', letters.slice(0, 12)).en.split(', ')).toHaveLength(12)
})

test('of more, the likeliest are shown and the number of all', () => {
  expect(closest('c', letters)).toEqual({ zh: 'c, a, b, d, e, f 等16项', en: 'c, a, b, d, e, f … of 16' })
  expect(closest('c', [])).toEqual({ zh: '—', en: '—' })
})

test('what is not close is not offered, only counted', () => {
  expect(near('zone-committee', ['conference', 'congress'], roles)).toEqual({
    zh: '已有角色 2 项，均不相近',
    en: 'none of the 2 roles is close to it',
  })
})

test('where there is none at all, that is said', () => {
  expect(near('a', [], roles)).toEqual({ zh: '尚无任何角色', en: 'it has no roles' })
})

test('a shared word or a slip is close', () => {
  expect(near('zone-committee', ['congress', 'zone-office'], roles).zh).toBe('相近的有 zone-office')
  expect(near('rdBar', ['steel-blue', 'rd-bar'], roles).en).toBe('close to it are rd-bar')
  expect(near('departmnet', ['department', 'district'], roles).zh).toBe('相近的有 department')
})
