import { expect, test } from 'vitest'
import { readSettings } from './platform/settings.ts'
import { startFailure } from './start-failure.ts'

const elsewhere = readSettings({ DATABASE_URL: 'postgres://user:geheim@db/linchpin' }, '/srv')
const withCode = (code: string) => Object.assign(new Error('as the system says it'), { code })
const told = (code: string, settings = elsewhere) => (startFailure(withCode(code), settings) as Error).message

test.each([
  ['ECONNREFUSED', 'does not answer'],
  ['28P01', 'refuses the user or the password'],
  ['3D000', 'does not exist'],
  ['42501', 'may not make the schema tianjin'],
])('%s of a database elsewhere says what to do, and what the system said', (code, words) => {
  expect(told(code)).toContain(words)
  expect(told(code)).toContain('as the system says it')
  expect(told(code)).not.toContain('geheim')
})

test('a data folder that cannot be written says which, and what to set', () => {
  expect(told('EACCES', readSettings({ DATA_DIR: '/locked' }, '/srv'))).toMatch(/\/locked cannot be used.*DATA_DIR/)
})

test('an error that speaks for itself stays as it is', () => {
  const error = new Error('Port 3000 is taken.')
  expect(startFailure(error, elsewhere)).toBe(error)
})
