import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { testApp } from '../../../test/test-app.ts'
import { testDatabase } from '../../../test/test-database.ts'
import { connect } from '../../platform/database/index.ts'
import { person } from '../persons/persons.tables.ts'
import { openSession } from './sign-in.store.ts'

test('a right guess that others lock out while it is looked at opens nothing', async () => {
  const connection = await testDatabase()
  const app = await testApp(connection)
  const { db, pool } = connect(connection, 'tianjin', () => undefined)
  try {
    const { personId } = await app.as([])
    const [asRead] = await db.select().from(person).where(eq(person.id, personId))
    if (asRead === undefined) throw new Error('Nobody there')
    const at = new Date()
    await db
      .update(person)
      .set({ lockedUntil: new Date(at.getTime() + 60_000) })
      .where(eq(person.id, personId))
    await expect(openSession(db, asRead, { at, requestId: 'test' })).rejects.toMatchObject({ code: 'person-locked' })
  } finally {
    await pool.end()
    await app.close()
  }
})
