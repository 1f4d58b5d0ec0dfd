/** What a definition has to have that the system itself works with. */
import { expect, test } from 'vitest'
import { brokenPack, type Changes } from '../fixtures/broken-pack.ts'
import { yunzhu } from '../fixtures/yunzhu-pack.ts'
import { definePack } from '../pack.ts'
import { principalKeys } from '../principal.ts'
import { principalFields } from '../principal-fields.ts'
import { checkPack } from './index.ts'

const told = (changes: Changes) => checkPack(brokenPack(changes))

test('a pack that names none of them has all of them, as null', () => {
  const parts = { label: { zh: '空', en: 'empty' }, divisionCode: '990100', documents: [], definitions: [] }
  expect(definePack('empty', parts).principal).toEqual(Object.fromEntries(principalKeys.map((key) => [key, null])))
})

test('a field that is missing is named with its kind and what it is for', () => {
  const [found] = told({ 'case/problem/fields/responsible': undefined })
  expect(found?.message.zh).toContain('没有字段“responsible”；系统要用它：单值机构，用于交办给责任单位。')
  expect(found?.message.en).toContain('one value, body, for the body that it is assigned to')
})

test('a register has the fields of the register that it is of', () => {
  const gazelles = told({ 'principal/keyEnterprises': 'gazelles' })
  expect(gazelles.map(({ place }) => place)).toEqual(['register/gazelles/fields/name'])
})

test('a choice without the options that the system sets is refused, one with more is not', () => {
  const label = { zh: '来源', en: 'origin' }
  const options = { document: { zh: '文件', en: 'document' }, meeting: { zh: '会议', en: 'meeting' } }
  const instruction = { zh: '批示', en: 'instruction' }
  const own = JSON.parse(JSON.stringify(yunzhu.definitions.find(({ kind }) => kind === 'case'))).fields
  const relied = Object.entries(principalFields.task).filter(([name]) => !['origin', 'reporting'].includes(name))
  const fields = Object.fromEntries(
    relied.map(([name, { kind, many }]) => [
      name,
      { kind, label: { zh: `字段${name}`, en: `field ${name}` }, ...(many && { many }) },
    ]),
  )
  const reporting = {
    kind: 'choice',
    label: { zh: '频次', en: 'reports' },
    options: { quarter: { zh: '每季', en: 'quarterly' } },
  }
  const withOptions = (given: object) =>
    told({
      'principal/task': 'problem',
      'case/problem/fields': { ...own, ...fields, reporting, origin: { kind: 'choice', label, options: given } },
    }).map(({ code, place }) => `${code} at ${place}`)
  expect(withOptions(options)).toEqual(['principal-field-does-not-fit at case/problem/fields/origin'])
  expect(withOptions({ ...options, instruction, other: { zh: '其他', en: 'other' } })).toEqual([])
})
