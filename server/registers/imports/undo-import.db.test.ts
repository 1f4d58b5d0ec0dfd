/** An import that is taken back. */
import type { EntryVersion, Problem } from '@linchpin/api'
import { expect, test } from 'vitest'
import { codeOf } from '../fixtures/credit-code.ts'
import { base, firm, importTest } from './fixtures/import-test.ts'

const { apply, entry, keys, preview, rowsOf, send, settled } = importTest()

test('leaves the register as it was, and says what was changed or is used since', async () => {
  await apply(await preview([firm(1, [100, 10]), firm(2, [100, 10]), firm(3, [100, 10])]))
  const item = await preview([
    firm(1, [200, 20]),
    firm(2, [200, 20]),
    firm(3, [200, 20]),
    firm(4, [1]),
    firm(5, [1]),
    firm(6, [1]),
  ])
  await apply(item)
  const change = async (number: number, values: object) => {
    const { revision } = await entry('enterprises', codeOf(number))
    await send('PATCH', `/api/registers/enterprises/entries/${codeOf(number)}`, { values }, revision)
  }
  await change(2, { staff: 21 })
  await change(5, { staff: 5 })
  await send('POST', '/api/registers/gazelles/entries', { values: {}, subject: codeOf(6) })
  const { revision } = await entry('enterprises', codeOf(3))
  const confirm = { fields: ['revenue', 'staff'] }
  await send('POST', `/api/registers/enterprises/entries/${codeOf(3)}/confirm`, confirm, revision)
  await send('POST', base('enterprises', item.id, '/undo'))
  const undone = await settled(item)
  expect([undone.state, undone.undone]).toEqual(['undone', { withdrawn: 1, restored: 1, changed: 3, used: 1 }])
  const values = async (number: number) => {
    const { revenue, staff } = (await entry('enterprises', codeOf(number))).values
    return [revenue, staff]
  }
  expect(await values(1)).toEqual([1_000_000_00, 10])
  // What nobody touched since is put back, what somebody changed stays; what was confirmed since stays too.
  expect(await values(2)).toEqual([1_000_000_00, 21])
  expect(await values(3)).toEqual([2_000_000_00, 20])
  expect(await keys('enterprises')).toEqual([1, 2, 3, 5, 6].map(codeOf).sort())
  const { items } = await rowsOf(undone, 'undone=changed')
  expect(items.map(({ key }) => key)).toEqual([2, 3, 5].map(codeOf))
  const gone = await send<Problem>('GET', `/api/registers/enterprises/entries/${codeOf(4)}`)
  expect(gone.status).toBe(404)
  const history = await send<EntryVersion[]>('GET', `/api/registers/enterprises/entries/${codeOf(1)}/history`)
  expect(history.body[0]).toMatchObject({
    source: '撤销导入',
    changes: { revenue: { from: 2_000_000_00, to: 1_000_000_00 } },
  })
  const twice = await send<Problem>('POST', base('enterprises', item.id, '/undo'))
  expect([twice.status, twice.body.code]).toEqual([409, 'import-state'])
})

test('applies to nothing where the register changed meanwhile: all or nothing', async () => {
  await apply(await preview([firm(1, [100])]))
  const item = await preview([firm(1, [200]), firm(2, [200])])
  const { revision } = await entry('enterprises', codeOf(1))
  await send('PATCH', `/api/registers/enterprises/entries/${codeOf(1)}`, { values: { staff: 3 } }, revision)
  const after = await apply(item)
  expect([after.state, after.problem?.code]).toEqual(['preview', 'import-outdated'])
  expect(await keys('enterprises')).toEqual([codeOf(1)])
  await send('POST', base('enterprises', item.id, '/columns'), { columns: {} })
  const again = await settled(item)
  expect((await apply(again)).state).toBe('applied')
})
