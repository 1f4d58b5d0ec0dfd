import { defineRegister, department, file, flag, money, text } from '@linchpin/pack-kit'
import { expect, test } from 'vitest'
import { links, pack, products } from './fixtures/yunzhu.ts'
import { knownRegisters } from './known-registers.ts'
import { fieldColumn, formHash, registerForm, tableName } from './register-form.ts'

const known = knownRegisters(pack)
const about = { row: 'M1', source: [], label: { zh: '名录', en: 'register' }, keptBy: department } as never as {
  readonly row: 'M1'
}

test('the table and the columns of a register are named so that nothing can meet', () => {
  expect(tableName('chain-chiefs')).toBe('r_chain_chiefs')
  expect(fieldColumn('creditCode')).toBe('f_credit_code')
  expect(fieldColumn('rdSpend2')).not.toBe(fieldColumn('rdSpendA'))
  const [long, longer] = ['a'.repeat(63), `${'a'.repeat(62)}b`].map(fieldColumn)
  expect([long?.length, longer?.length]).toEqual([63, 63])
  expect(long).not.toBe(longer)
})

test('each field has a column of its kind, numbers before texts', () => {
  const fields = {
    code: text('编号', 'code', { required: true }),
    sum: money('金额', 'sum'),
    isOn: flag('是否', 'is on'),
    papers: file('材料', 'papers'),
    names: text('名称', 'names', { many: true }),
  }
  const form = registerForm(
    defineRegister('x', { ...(about as never as object), key: 'code', fields } as never) as never,
  )
  const types = new Map(form.columns.map(({ name, type }) => [name, type]))
  expect(types.get('f_code')).toBe('text')
  expect(types.get('f_sum')).toBe('bigint')
  expect([types.get('f_papers'), types.get('f_names')]).toEqual(['text[]', 'text[]'])
  const places = ['id', 'f_sum', 'f_is_on', 'key', 'f_names'].map((name) =>
    form.columns.findIndex((each) => each.name === name),
  )
  expect(places).toEqual([...places].sort((a, b) => a - b))
})

test('an entry about another says so in a column of its own, unless its key does', () => {
  expect([known.get('gazelles')?.form.subject, registerForm(products).subject, registerForm(links).subject]).toEqual([
    'key',
    'subject',
    null,
  ])
})

test('what is seen are its own fields and those of what it is of, the key and the name first', () => {
  const seen = [...(known.get('gazelles')?.seen.values() ?? [])].map(({ name, level }) => `${name} ${level}`)
  expect(seen.slice(0, 6)).toEqual(['creditCode 1', 'name 1', 'growth 0', 'revoked 0', 'mentor 0', 'district 1'])
  expect(known.get('products')?.nameField?.name).toBe('product')
  expect(known.get('supply-links')?.nameField?.name).toBe('code')
})

test('the hash of a form changes with a field and with nothing else', () => {
  const { definition, form } = known.get('products') as NonNullable<ReturnType<typeof known.get>>
  expect(formHash(registerForm({ ...definition, label: { zh: '别名', en: 'another' } }))).toBe(formHash(form))
  const more = {
    ...definition.fields,
    weight: { kind: 'number', unit: '吨', label: { zh: '重量', en: 'weight' } },
  } as const
  expect(formHash(registerForm({ ...definition, fields: more }))).not.toBe(formHash(form))
})
