import type { NewSavedView, SavedView } from '@linchpin/api'
import { and, asc, eq } from 'drizzle-orm'
import type { Database } from '../platform/database/index.ts'
import { ProblemError } from '../platform/problem/index.ts'
import { savedView } from './registers.tables.ts'

const columns = { id: savedView.id, name: savedView.name, search: savedView.view }

export async function viewsOf(db: Database, personId: string, list: string): Promise<SavedView[]> {
  const rows = await db
    .select(columns)
    .from(savedView)
    .where(and(eq(savedView.personId, personId), eq(savedView.register, list)))
    .orderBy(asc(savedView.name))
  return rows as SavedView[]
}

/** Under a name that the person has already, it takes the place of the old one. */
export async function keepView(
  db: Database,
  personId: string,
  list: string,
  { name, search: view }: NewSavedView,
  changedAt: Date,
): Promise<SavedView> {
  const [row] = await db
    .insert(savedView)
    .values({ personId, register: list, name, view, changedAt })
    .onConflictDoUpdate({ target: [savedView.personId, savedView.register, savedView.name], set: { view, changedAt } })
    .returning(columns)
  return row as SavedView
}

export async function removeView(db: Database, personId: string, list: string, id: number): Promise<void> {
  const gone = await db
    .delete(savedView)
    .where(and(eq(savedView.id, id), eq(savedView.personId, personId), eq(savedView.register, list)))
    .returning({ id: savedView.id })
  if (gone.length === 0) throw new ProblemError('view-not-found', { view: id })
}
