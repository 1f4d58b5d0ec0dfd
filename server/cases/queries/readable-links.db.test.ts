import type { CaseChange, CaseDetail } from '@linchpin/api'
import { pack } from '@linchpin/pack-tianjin'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Sender } from '../../../test/test-app.ts'
import { testDatabase } from '../../../test/test-database.ts'
import { nobodys } from '../../people/index.ts'
import { type CasesApp, casesApp } from '../fixtures/cases-app.ts'

const [own, other] = ['91120000MA00000001', '91120000MA00000002']
let app: CasesApp
let office: Sender
let firm: Sender

beforeAll(async () => {
  app = await casesApp(await testDatabase(), pack, () => new Date('2026-04-01T02:00:00.000Z'))
  for (const [code, name] of [
    [own, '云渚轴承有限公司'],
    [other, '云渚齿轮有限公司'],
  ] as const) {
    const belongings = { ...nobodys, enterprises: [code], districts: ['beichen'] }
    app.entries.set(`enterprises/${code}`, { name, belongings, record: {} })
  }
  office = await app.as([{ role: 'headquarters-office', scope: { kind: 'city', id: '' } }], '办公室')
  firm = await app.as([{ role: 'enterprise', scope: { kind: 'enterprise', id: own } }], '企业')
})
afterAll(() => app?.close())

test('a link tells nobody of a case or an enterprise that they do not reach', async () => {
  const opened = async (subject: string, title: string) => {
    const values = { title, responsible: 'industry-bureau' }
    return (await office.send<CaseChange>('POST', '/api/cases', { type: 'problem', subject, values })).body.id
  }
  const [mine, mineToo, theirs] = [
    await opened(own, '缺电焊工'),
    await opened(own, '厂区限高'),
    await opened(other, '别家的难处'),
  ]
  const links = [
    { kind: 'case', id: mineToo },
    { kind: 'case', id: theirs },
    { kind: 'entry', register: 'enterprises', key: own },
    { kind: 'entry', register: 'enterprises', key: other },
  ]
  for (const link of links) expect((await office.send('POST', `/api/cases/${mine}/links`, link)).status).toBe(200)

  const seenBy = async (who: Sender) => {
    const { links, history } = (await who.send<CaseDetail>('GET', `/api/cases/${mine}`)).body
    const name = (link: CaseDetail['links'][number] | null) => (link === null ? [] : [link.name])
    return [links.flatMap(name), history.flatMap(({ kind, link }) => (kind === 'linked' ? name(link) : []))]
  }
  const [all, within] = [
    ['厂区限高', '别家的难处', '云渚轴承有限公司', '云渚齿轮有限公司'],
    ['厂区限高', '云渚轴承有限公司'],
  ]
  expect(await seenBy(office)).toEqual([all, all])
  expect(await seenBy(firm)).toEqual([within, within])
})
