import type pg from 'pg'
import { inject } from 'vitest'
import { inDatabase, query } from './start-postgres.ts'

let made = 0

/** A database of the test's own, cloned from the migrated one; all are dropped at the end of the run. */
export async function testDatabase(): Promise<pg.ClientConfig> {
  const server = inject('postgres')
  const template = inject('template')
  const name = `${template}_${process.pid}_${++made}`
  await query(server, `create database ${name} template ${template}`)
  return inDatabase(server, name)
}

/** A database without anything in it. */
export async function emptyDatabase(): Promise<pg.ClientConfig> {
  const server = inject('postgres')
  const name = `${inject('template')}_${process.pid}_${++made}`
  await query(server, `create database ${name}`)
  return inDatabase(server, name)
}
