/** Links of a file into the database: copied as they come, all of them in one transaction. */
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { type Actor, type Reach, recordAudit } from '../../people/index.ts'
import type { Transaction } from '../../platform/database/index.ts'
import { firmsWithin } from '../firms-within.store.ts'
import type { ChainsServices } from '../services.ts'
import { entryJoin } from './firm-facts.store.ts'
import { nameInTurn, settleNames } from './firms.store.ts'
import { foldedFirms, foldedLinks } from './link-files.ts'
import { addLinks } from './link-parts.store.ts'
import { endStep, previewOf, type StoredSource } from './sources.store.ts'

export interface Writing {
  readonly source: StoredSource
  readonly fileId: string
  readonly asOf: string
  /** Links that have neither end in it are left out. */
  readonly reach: Reach
  readonly actor: Actor
  readonly signal: AbortSignal
}

/** How many links were written, and how many were out of reach. */
export async function writeLinks(
  services: ChainsServices,
  writing: Writing,
): Promise<{ links: number; outOfReach: number }> {
  const client = await services.pool.connect()
  // Whatever the connection is at ends with it.
  const abort = () =>
    void (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy()
  writing.signal.addEventListener('abort', abort, { once: true })
  try {
    return await drizzle(client).transaction((tx) => writeIn(tx, client, services, writing))
  } catch (error) {
    writing.signal.throwIfAborted()
    throw error
  } finally {
    writing.signal.removeEventListener('abort', abort)
    client.release(true)
  }
}

async function writeIn(
  tx: Transaction,
  client: pg.PoolClient,
  services: ChainsServices,
  { source, fileId, asOf, reach, actor, signal }: Writing,
): Promise<{ links: number; outOfReach: number }> {
  await client.query(
    `set local statement_timeout = 0; set local work_mem = '64MB'; set local maintenance_work_mem = '128MB'`,
  )
  await client.query(`
    create temp table new_firm (firm int, identity text, code text, name text, form text) on commit drop;
    create temp table new_link (supplier int, customer int, fen float8, lines bigint) on commit drop`)
  const copy = (path: string, table: string) =>
    pipeline(createReadStream(path), client.query(copyFrom(`copy ${table} from stdin (format csv)`)), { signal })
  await copy(foldedFirms(fileId), 'new_firm')
  await copy(foldedLinks(fileId), 'new_link')
  await client.query('analyze new_firm; analyze new_link')
  await nameInTurn(tx)
  // A firm that was known by its code only gets its name; one that nobody has named a name is as it was.
  await client.query(`
    insert into supply_firm (identity, code, name, name_form) select identity, code, name, form from new_firm order by identity
    on conflict (identity) do update set name = excluded.name, name_form = excluded.name_form
      where supply_firm.name = supply_firm.code and excluded.name <> excluded.code`)
  await client.query(`alter table new_firm add column id int;
    update new_firm n set id = f.id from supply_firm f where f.identity = n.identity`)
  await settleNames(tx, services.registers)
  const outOfReach = reach === 'city' ? 0 : await dropOutOfReach(tx, services, reach)
  const expected = (previewOf(source)?.counts.links ?? 0) - outOfReach
  const links = await addLinks(tx, {
    ...{ source: source.id, asOf, links: expected },
    from: sql`select s.id as supplier, c.id as customer, l.fen as value, l.lines
      from new_link l join new_firm s on s.firm = l.supplier join new_firm c on c.firm = l.customer`,
  })
  if (links !== expected) throw new Error(`Of ${expected} links ${links} were written`)
  const held = { state: 'held' as const, counts: countsWith(source, links, outOfReach), asOf }
  await endStep(tx, source.id, held, ['writing'])
  const detail = { name: source.name, links, outOfReach, asOf }
  await recordAudit(tx, actor, [{ action: 'links.imported', subject: `links:${source.id}`, detail }])
  return { links, outOfReach }
}

function countsWith(source: StoredSource, links: number, outOfReach: number) {
  const { counts } = (source.preview ?? {}) as { counts?: NonNullable<StoredSource['counts']> }
  const known = counts ?? { lines: 0, links: 0, firms: 0, refused: {} }
  const refused = outOfReach > 0 ? { ...known.refused, 'out-of-reach': outOfReach } : known.refused
  return { ...known, links, refused }
}

/** Somebody whose task is one chain or one district brings in links of theirs, and no others. */
async function dropOutOfReach(
  tx: Transaction,
  services: ChainsServices,
  reach: Exclude<Reach, 'city'>,
): Promise<number> {
  const { rowCount } = await tx.execute(sql`
    delete from new_link l where not exists (
      select from new_firm n join supply_firm g on g.id = n.id join supply_firm f on f.id = coalesce(g.same_as, g.id)
        ${entryJoin(services)}
      where n.firm in (l.supplier, l.customer) and e.key is not null and ${firmsWithin(reach)})`)
  return rowCount ?? 0
}
