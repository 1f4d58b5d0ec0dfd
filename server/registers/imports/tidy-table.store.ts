import type { KnownRegister } from '../known-registers.ts'
import type { ImportServices } from './import-services.ts'

/** After many rows came or went at once: lists read the index alone, and the planner knows how many there are. */
export async function tidyTable(pool: ImportServices['pool'], { form }: KnownRegister): Promise<void> {
  await pool.query(`vacuum (analyze) "${form.table}"`)
}
