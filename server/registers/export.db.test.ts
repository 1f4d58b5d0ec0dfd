/** Files that go out, and come in again. */
import { expect, test } from 'vitest'
import type { TableValue } from '../platform/sheets/index.ts'
import { codeOf } from './fixtures/credit-code.ts'
import { firm, importTest, linesOf } from './imports/fixtures/import-test.ts'

const { apply, as, entry, preview, send, upload } = importTest()

test('the form of a register comes back in as it is', async () => {
  const { raw, status } = await send('GET', '/api/registers/enterprises/template')
  expect(status).toBe(200)
  const lines = await linesOf(raw)
  const columns = lines[0] as string[]
  expect(columns.slice(0, 3)).toEqual(['*统一社会信用代码', '*企业名称', '*所在区'])
  expect(columns).toContain('营业收入（万元）')
  const row = columns.map((title) => (title.startsWith('*') ? null : '')) as TableValue[]
  row.splice(0, 3, codeOf(1), '云渚表样有限公司', '东岸区')
  const item = await preview([row], { columns })
  expect(item.counts).toMatchObject({ added: 1, faulty: 0 })
  expect(item.columns.every(({ score }) => score === 1 || score === 0.98)).toBe(true)
})

test('an export has what the list was filtered to, masked, and comes back in unchanged', async () => {
  await apply(
    await preview([
      firm(1, [100, 10, '机器人产业链']),
      firm(2, [0.5, 10]),
      [codeOf(3), '云渚丙有限公司', '西山区', 1, 1],
    ]),
  )
  const { revision } = await entry('enterprises', codeOf(1))
  const personal = { values: { contact: '王小明', telephone: '13812345678', otherChains: ['bearings'] } }
  await send('PATCH', `/api/registers/enterprises/entries/${codeOf(1)}`, personal, revision)
  const { raw, headers } = await send('GET', '/api/registers/enterprises/export?f.district=east-shore')
  expect(String(headers['content-disposition'])).toContain(encodeURIComponent('企业库.xlsx'))
  const lines = await linesOf(raw)
  expect(lines).toHaveLength(3)
  const text = JSON.stringify(lines)
  expect(text).not.toContain('13812345678')
  expect(text).toContain('138****5678')
  expect(text).toContain('机器人产业链')
  const again = await upload('企业库.xlsx', raw)
  expect(again.counts).toMatchObject({ same: 2, changed: 0, faulty: 0 })
  const csv = await send('GET', '/api/registers/enterprises/export?format=csv&columns=name,revenue')
  expect(csv.raw.toString().split('\r\n').slice(0, 2)).toEqual([
    '\ufeff企业名称,营业收入（万元）,状态,列入日期,退出日期',
    expect.stringContaining('云渚第'),
  ])
  const auditor = await as([{ role: 'audit-officer', scope: { kind: 'city', id: '' } }])
  expect((await auditor.send('GET', '/api/audit?limit=3')).raw.toString()).toContain('register.exported')
})
