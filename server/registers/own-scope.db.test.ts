import type { EntryDetail, Problem } from '@linchpin/api'
import { expect, test } from 'vitest'
import { tianjinApp } from '../../test/tianjin-app.ts'

const code = '91120000MA00000001'

test('an enterprise keeps its figures, and moves itself to no other district or chain', async () => {
  const app = await tianjinApp()
  try {
    const keeper = await app.as([{ role: 'department', scope: { kind: 'body', id: 'industry-bureau' } }])
    const firm = await app.as([{ role: 'enterprise', scope: { kind: 'enterprise', id: code } }])
    const given = { creditCode: code, name: '云渚轴承有限公司', district: 'binhai', primaryChain: 'automobiles' }
    const entered = { values: given, source: '测试', confirmed: true }
    expect((await keeper.send('POST', '/api/registers/enterprises/entries', entered)).status).toBe(201)
    const url = `/api/registers/enterprises/entries/${code}`
    const change = async (by: typeof firm, values: object) => {
      const { revision } = (await by.send<EntryDetail>('GET', url)).body
      return by.send<EntryDetail & Problem>('PATCH', url, { values, source: '自报', confirmed: false }, revision)
    }
    for (const values of [{ district: 'heping' }, { primaryChain: 'aerospace' }])
      expect((await change(firm, values)).body.code).toBe('register-not-kept')
    expect((await change(firm, { staff: 120 })).body.values).toMatchObject({ staff: 120, district: 'binhai' })
    expect((await change(keeper, { district: 'heping' })).body.values.district).toBe('heping')
  } finally {
    await app.close()
  }
})
