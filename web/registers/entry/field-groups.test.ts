import type { RegisterField } from '@linchpin/api'
import { expect, test } from 'vitest'
import { fieldGroups } from './field-groups.ts'

const field = (name: string, kind: RegisterField['kind'], more: Partial<RegisterField> = {}): RegisterField => ({
  name,
  label: { zh: name, en: name },
  kind,
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

test('own fields come first, figures after words, persons by themselves, and nothing is left out', () => {
  const fields = [
    field('revenue', 'money', { of: 'enterprises' }),
    field('scan', 'file'),
    field('telephone', 'text', { isPersonal: true }),
    field('share', 'number'),
    field('level', 'choice'),
  ]
  expect(fieldGroups(fields, 'own').map(({ of, kind, fields }) => [of, kind, fields.map(({ name }) => name)])).toEqual([
    ['own', 'basic', ['level']],
    ['own', 'figures', ['share']],
    ['own', 'persons', ['telephone']],
    ['own', 'files', ['scan']],
    ['enterprises', 'figures', ['revenue']],
  ])
})
