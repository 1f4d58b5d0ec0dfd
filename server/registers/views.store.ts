import { and, asc, eq } from 'drizzle-orm'
import type { Database } from '../platform/database/index.ts'
import { savedView } from './registers.tables.ts'

export interface ViewRow {
  readonly id: number
  readonly name: string
  readonly view: Readonly<Record<string, unknown>>
}

export function viewsOf(db: Database, personId: string, register: string): Promise<ViewRow[]> {
  return db
    .select({ id: savedView.id, name: savedView.name, view: savedView.view })
    .from(savedView)
    .where(and(eq(savedView.personId, personId), eq(savedView.register, register)))
    .orderBy(asc(savedView.name))
}

/** Under a name that the person has already, it takes the place of the old one. */
export async function keepView(
  db: Database,
  personId: string,
  register: string,
  { name, view }: Omit<ViewRow, 'id'>,
  changedAt: Date,
): Promise<ViewRow> {
  const [row] = await db
    .insert(savedView)
    .values({ personId, register, name, view, changedAt })
    .onConflictDoUpdate({ target: [savedView.personId, savedView.register, savedView.name], set: { view, changedAt } })
    .returning({ id: savedView.id, name: savedView.name, view: savedView.view })
  return row as ViewRow
}

/** `false` where the person has no such view. */
export async function removeView(db: Database, personId: string, register: string, id: number): Promise<boolean> {
  const gone = await db
    .delete(savedView)
    .where(and(eq(savedView.id, id), eq(savedView.personId, personId), eq(savedView.register, register)))
    .returning({ id: savedView.id })
  return gone.length === 1
}
