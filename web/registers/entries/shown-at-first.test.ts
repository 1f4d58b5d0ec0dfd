import type { RegisterField } from '@linchpin/api'
import { expect, test } from 'vitest'
import { placeField, shownAtFirst } from './shown-at-first.ts'

const field = (name: string, more: Partial<RegisterField> = {}): RegisterField => ({
  name,
  label: { zh: name, en: name },
  kind: 'text',
  unit: null,
  options: null,
  register: null,
  format: null,
  isRequired: false,
  isMany: false,
  isPersonal: false,
  of: 'own',
  ...more,
})

test('the name comes first, then what tells most in the order of the definition, the state last', () => {
  const fields = [
    field('code', { isRequired: true }),
    field('name', { isRequired: true }),
    field('remark'),
    field('revenue', { kind: 'money' }),
  ]
  expect(shownAtFirst({ id: 'own', key: 'code', name: 'name', fields })).toEqual([
    'name',
    'code',
    'remark',
    'revenue',
    '_state',
  ])
})

test('of the register that an entry is of only what people ask first is shown, and never personal data or files', () => {
  const fields = [
    field('name', { of: 'enterprises' }),
    field('level'),
    field('scan', { kind: 'file' }),
    field('telephone', { isPersonal: true }),
    field('district', { of: 'enterprises', kind: 'body' }),
    field('energy', { of: 'enterprises', kind: 'number' }),
  ]
  expect(shownAtFirst({ id: 'own', key: 'creditCode', name: 'name', fields })).toEqual([
    'name',
    'level',
    'district',
    '_state',
  ])
})

test('a wide register begins with seven columns and the state', () => {
  const fields = ['name', ...'abcdefghijklmnop'].map((name) => field(name))
  expect(shownAtFirst({ id: 'own', key: 'name', name: 'name', fields })).toHaveLength(8)
})

test('entries are counted by their district where they name one body', () => {
  expect(placeField({ fields: [field('district', { kind: 'body' })] })?.name).toBe('district')
  expect(placeField({ fields: [field('district')] })).toBeNull()
})
