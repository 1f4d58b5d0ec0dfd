import type { AuditPage, CaseChange } from '@linchpin/api'
import { pack } from '@linchpin/pack-tianjin'
import { expect, test } from 'vitest'
import { testDatabase } from '../../test/test-database.ts'
import { casesApp } from './fixtures/cases-app.ts'

test('an auditor finds what happened to a case by its number', async () => {
  const app = await casesApp(await testDatabase(), pack, () => new Date('2026-04-01T02:00:00.000Z'))
  try {
    const city = { kind: 'city', id: '' } as const
    const office = await app.as([{ role: 'headquarters-office', scope: city }])
    const opened = async (content: string) =>
      (await office.send<CaseChange>('POST', '/api/cases', { type: 'task', values: { content, origin: 'meeting' } }))
        .body
    const [first, second] = [await opened('制定方案'), await opened('印发方案')]
    const auditor = await app.as([{ role: 'audit-officer', scope: city }])
    const url = `/api/audit?subject=${encodeURIComponent(second.number)}`
    const { entries } = (await auditor.send<AuditPage>('GET', url)).body
    expect(entries.map(({ subject }) => subject)).toEqual([`case:${second.id}`])
    expect(first.number).not.toBe(second.number)
  } finally {
    await app.close()
  }
})
