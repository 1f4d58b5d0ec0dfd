import type { RegisterField } from '@linchpin/api'
import { expect, test } from 'vitest'
import { placeField, shownAtFirst, valuesShown } from './shown-at-first.ts'

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
  ...{ isNumbered: false, isForKeepers: false, requiredWithout: null, belongs: false },
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

test('who is named by an entry or else by a name is one column, and comes before what is for those who keep the register', () => {
  const fields = [
    field('code', { isRequired: true }),
    ...['product', 'place', 'country', 'until', 'origin'].map((name) => field(name, { isRequired: true })),
    field('customer', { kind: 'entry' }),
    field('customerName', { requiredWithout: 'customer' }),
    field('dataClass', { isRequired: true, isForKeepers: true }),
  ]
  const shown = shownAtFirst({ id: 'own', key: 'code', name: 'code', fields })
  expect(['customer', 'customerName', 'dataClass'].filter((name) => shown.includes(name))).toEqual(['customer'])
  expect(valuesShown(['code', 'customer'], fields)).toEqual(['code', 'customer', 'customerName'])
})

test('a wide register begins with seven columns and the state', () => {
  const fields = ['name', ...'abcdefghijklmnop'].map((name) => field(name))
  expect(shownAtFirst({ id: 'own', key: 'name', name: 'name', fields })).toHaveLength(8)
})

test('entries are counted by their district where they name one body', () => {
  expect(placeField({ fields: [field('district', { kind: 'body' })] })?.name).toBe('district')
  expect(placeField({ fields: [field('district')] })).toBeNull()
})
