import { packOf } from '../server/city-packs.ts'
import { type Sender, type TestApp, type TestAppOptions, testApp } from './test-app.ts'
import { testDatabase } from './test-database.ts'

const loaded = await packOf({ city: 'tianjin', pack: undefined }, '.')

/** A server with the pack of Tianjin, on a database of its own. */
export async function tianjinApp(options: Omit<TestAppOptions, 'loaded'> = {}): Promise<TestApp> {
  if (loaded === undefined) throw new Error('Tianjin has no pack')
  return testApp(await testDatabase(), { ...options, loaded })
}

/** An entry as its keeper makes it: admitted at once. */
export async function enterInto(register: string, keeper: Sender, values: object): Promise<void> {
  const entry = { values, source: '测试', confirmed: true }
  const { status, body } = await keeper.send('POST', `/api/registers/${register}/entries`, entry)
  if (status !== 201) throw new Error(`${register}: ${JSON.stringify(body)}`)
}
