import { type CaseType, ofKind } from '@linchpin/pack-kit'
import { pack } from '@linchpin/pack-tianjin'
import { describe, expect, test } from 'vitest'
import { type AssessedRow, assessRow } from './assess-row.ts'
import { judgeRows } from './duplicates.ts'
import type { ListColumn, ReadRow } from './read-list-row.ts'

const typed = (id: string) => ofKind(pack, 'case').find((each) => each.id === id) as CaseType
const entries = new Map([
  ['91120000MA00000001', { key: '91120000MA00000001', name: '云渚轴承有限公司' }],
  ['云渚轴承有限公司', { key: '91120000MA00000001', name: '云渚轴承有限公司' }],
  ['云渚焊接有限公司', { key: '91120000MA00000002', name: '云渚焊接有限公司' }],
  ['云渚市工业条例', { key: 'yz-1', name: '云渚市工业条例' }],
])
const known = { isBody: () => true, entryNamed: (_: string, name: string) => entries.get(name) }
const columns = (['subject', 'subjectKey', 'field:title', 'field:responsible'] as const).map(
  (target, column): ListColumn => ({ target, column, name: target, unit: null }),
)
const row = (more: Partial<ReadRow>): ReadRow => ({
  ...{ values: { title: '缺工', responsible: 'binhai' }, subject: '云渚轴承有限公司', subjectKey: null },
  ...{ state: null, told: { progress: [], beside: [] }, issues: [] },
  ...more,
})
const assess = (more: Partial<ReadRow>, type = 'problem') =>
  assessRow(row(more), { caseType: typed(type), columns }, known)

describe('what a row is about', () => {
  test('is found by its code first, and another name is told', () => {
    const found = assess({ subject: '云渚焊接有限公司', subjectKey: '91120000MA00000001' })
    expect(found.subject).toEqual({ key: '91120000MA00000001', name: '云渚轴承有限公司' })
    expect(found.issues.map(({ column, isFault }) => [column, isFault])).toEqual([[0, false]])
  })

  test('is found by its name where the code is on no register', () => {
    expect(assess({ subjectKey: '91120000MA09999999' }).subject?.key).toBe('91120000MA00000001')
  })

  test('stays a name where the register has neither, and a fault where nothing is named', () => {
    expect(assess({ subject: '云渚无名有限公司' })).toMatchObject({
      subject: { key: '', name: '云渚无名有限公司' },
      issues: [],
    })
    expect(assess({ subject: null }).issues.map(({ column, isFault }) => [column, isFault])).toEqual([[0, true]])
  })
})

test('a name of an entry becomes its key; one that no register has is noted, not lost', () => {
  const values = { content: '修订条例', origin: 'document' }
  expect(assess({ values: { ...values, document: '云渚市工业条例' }, subject: null }, 'task')).toMatchObject({
    values: { document: 'yz-1' },
    issues: [],
  })
  const noted = assess({ values: { ...values, document: '没有的文件' }, subject: null }, 'task')
  expect(noted.values.document).toBeUndefined()
  expect(noted.told.beside).toEqual(['依据文件：没有的文件'])
  expect(noted.issues.map(({ isFault }) => isFault)).toEqual([false])
})

test('a text beyond what a field holds is a fault of its cell, found before anything is taken over', () => {
  const long = assess({ values: { title: '长'.repeat(10_001), responsible: 'binhai' } })
  expect(long.issues.map(({ column, isFault }) => [column, isFault])).toEqual([[2, true]])
})

test('the second of two rows that say the same is a duplicate of the first; faulty rows are nobody’s duplicate', () => {
  const taken = { caseType: typed('problem'), columns }
  const good = assess({})
  const faulty: AssessedRow = { ...good, issues: [{ column: 0, text: { zh: '', en: '' }, isFault: true }] }
  const rows = [faulty, good, good, assess({ values: { title: '缺 工。', responsible: 'binhai' } })]
  const judged = judgeRows(
    rows.map((each, at) => ({ ...each, number: at + 2 })),
    taken,
    [],
  )
  expect(judged.map(({ outcome }) => outcome)).toEqual(['faulty', 'new', 'duplicate', 'duplicate'])
})
