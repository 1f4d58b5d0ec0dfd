import type { RegisterDetail, RegisterField } from '@linchpin/api'
import { expect, test } from 'vitest'
import { askedFields, requiredBeside } from './asked-fields.ts'

const field = (name: string, more: Partial<RegisterField> = {}): RegisterField => ({
  ...{ name, label: { zh: name, en: name }, kind: 'text', unit: null, options: null, register: null, format: null },
  ...{ isRequired: false, isMany: false, isPersonal: false, of: 'links' },
  ...{ isNumbered: false, isForKeepers: false, requiredWithout: null, belongs: false },
  ...more,
})
const fields = [
  field('customer'),
  field('customerName', { requiredWithout: 'customer' }),
  field('dataClass', { isForKeepers: true }),
  field('district', { of: 'enterprises' }),
]
const asked = (may: RegisterDetail['may']) =>
  askedFields({ id: 'links', fields, may } as unknown as RegisterDetail).map(({ name }) => name)

test('what is for those who keep the register is asked of nobody else', () => {
  expect(asked(['propose', 'import'])).toEqual(['customer', 'customerName'])
  expect(asked(['add'])).toEqual(['customer', 'customerName', 'dataClass'])
})

test('a name is required as long as no entry is named', () => {
  const required = (customer: string) =>
    requiredBeside(fields, { customer }).flatMap(({ name, isRequired }) => (isRequired ? [name] : []))
  expect(required('')).toEqual(['customerName'])
  expect(required('91120000')).toEqual([])
})
