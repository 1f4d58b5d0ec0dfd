import { expect, test } from 'vitest'
import { testApp } from '../../test/test-app.ts'
import { testDatabase } from '../../test/test-database.ts'
import { readSheet } from './sheets/index.ts'

test('a table that a page shows comes back as Excel, money in 万元, for whoever is signed in', async () => {
  const app = await testApp(await testDatabase())
  try {
    const table = {
      title: '云渚轴承 供应商',
      columns: [
        { title: '企业', kind: 'text' },
        { title: '金额（万元）', kind: 'money' },
      ],
      rows: [['=1+1', 123_456_700]],
      note: '来源：摸底',
    }
    const { status, raw, headers } = await app.send('POST', '/api/tables', table)
    expect([status, String(headers['content-type'])]).toEqual([200, expect.stringContaining('spreadsheet')])
    const cells: string[][] = []
    const { rows } = await readSheet(new Uint8Array(raw), { fileName: 'a.xlsx' })
    for await (const row of rows) cells.push(row.cells.map(String))
    expect(cells.flat()).toEqual(expect.arrayContaining(['云渚轴承 供应商', '=1+1', '123.4567', '来源：摸底']))
    expect((await app.nobody.send('POST', '/api/tables', table)).status).toBe(401)
  } finally {
    await app.close()
  }
})
