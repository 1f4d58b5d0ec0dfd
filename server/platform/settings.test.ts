import { expect, test } from 'vitest'
import { readSettings, SettingsError } from './settings.ts'

const problemsOf = (environment: Record<string, string>): readonly string[] => {
  try {
    readSettings(environment, '/srv')
  } catch (error) {
    if (error instanceof SettingsError) return error.problems
    throw error
  }
  return []
}

test('an empty environment gives a server for this machine, with its data beside it', () => {
  const settings = readSettings({}, '/srv')
  expect(settings).toMatchObject({
    host: '127.0.0.1',
    port: 3000,
    dataDir: '/srv/data',
    databaseUrl: undefined,
    city: 'tianjin',
  })
  expect(settings.fileLimitBytes).toBe(64 * 1024 * 1024)
})

test('an empty variable counts as absent', () => {
  expect(readSettings({ PORT: '', DATABASE_URL: '' }, '/srv').port).toBe(3000)
})

test('every wrong variable is told at once, with what was given and what is accepted', () => {
  const problems = problemsOf({ PORT: '80a', DATABASE_URL: 'mysql://x', CITY: 'public', FILE_LIMIT_MB: '0' })
  expect(problems).toHaveLength(4)
  expect(problems[0]).toContain('PORT is "80a": must be a port from 0 to 65535')
})

test('a host that others can reach needs the https address that they open', () => {
  expect(problemsOf({ HOST: '0.0.0.0' })[0]).toContain('PUBLIC_URL is not set')
  expect(problemsOf({ HOST: '0.0.0.0', PUBLIC_URL: 'http://linchpin.example' })[0]).toContain('https')
  expect(problemsOf({ HOST: 'everywhere' })[0]).toContain('HOST is "everywhere"')
  const { host, publicUrl } = readSettings({ HOST: '0.0.0.0', PUBLIC_URL: 'https://linchpin.example' }, '/')
  expect([host, publicUrl]).toEqual(['0.0.0.0', 'https://linchpin.example'])
})

test('a database address is never repeated, since it holds a password', () => {
  expect(problemsOf({ DATABASE_URL: 'http://user:geheim@db' }).join()).not.toContain('geheim')
})

test('a pack that is named says the city, unless the city is named too', () => {
  expect(readSettings({}, '/srv')).toMatchObject({ city: 'tianjin', pack: undefined })
  expect(readSettings({ PACK: 'examples/yunzhu' }, '/srv')).toMatchObject({ city: undefined, pack: 'examples/yunzhu' })
  expect(readSettings({ PACK: 'examples/yunzhu', CITY: 'shazhou' }, '/srv').city).toBe('shazhou')
  expect(problemsOf({ PACK: ' ' })[0]).toContain('PACK is " "')
})
