/** Links that another system delivers, a batch at a time: the same batch twice is one batch. */
import { createHash } from 'node:crypto'
import type { LinkDelivered, LinkDelivery } from '@linchpin/api'
import { normaliseCreditCode } from '@linchpin/kernels/quantity'
import { and, eq, sql } from 'drizzle-orm'
import { type Actor, recordAudit } from '../../people/index.ts'
import type { Transaction } from '../../platform/database/index.ts'
import { ProblemError } from '../../platform/problem/index.ts'
import type { ChainsServices } from '../services.ts'
import { firmOf } from './firm-identity.ts'
import { addFirms, settleNames } from './firms.store.ts'
import { fenIn } from './fold/line-columns.ts'
import { absurdFen } from './fold/line-sql.store.ts'
import { type LinkCounts, linkBatch, linkSource } from './links.tables.ts'
import type { StoredSource } from './sources.store.ts'

export async function deliverLinks(
  services: ChainsServices,
  given: LinkDelivery,
  actor: Actor,
): Promise<LinkDelivered> {
  const hash = createHash('sha256')
    .update(JSON.stringify([given.unit, given.links]))
    .digest('hex')
  return services.db.transaction(async (tx) => {
    const source = await sourceFor(tx, given, actor)
    const { batch } = given
    const [known] = await tx
      .select()
      .from(linkBatch)
      .where(and(eq(linkBatch.source, source.id), eq(linkBatch.batch, batch)))
    if (known !== undefined) {
      if (known.hash !== hash) throw new ProblemError('links-batch-other', { batch })
      return { source: source.id, batch, isRepeat: true, counts: writable(known.counts) }
    }
    const counts = await writeBatch(tx, services, source.id, given)
    await tx.insert(linkBatch).values({ source: source.id, batch, hash, counts })
    await tx
      .update(linkSource)
      .set({ counts: together(source.counts, counts) })
      .where(eq(linkSource.id, source.id))
    const detail = { delivery: given.delivery, batch, links: counts.links, refused: counts.refused }
    await recordAudit(tx, actor, [{ action: 'links.delivered', subject: `links:${source.id}`, detail }])
    return { source: source.id, batch, isRepeat: false, counts: writable(counts) }
  })
}

/** Locked until the transaction ends, so that batches of one delivery come one after the other. */
async function sourceFor(
  tx: Transaction,
  { delivery, name, asOf, confidence }: LinkDelivery,
  actor: Actor,
): Promise<StoredSource> {
  const key = `interface:${delivery}`
  await tx
    .insert(linkSource)
    .values({
      ...{ kind: 'interface', state: 'held', delivery: key, name, asOf, confidence },
      ...{ personId: actor.person.id, personName: actor.person.name, createdAt: actor.at },
    })
    .onConflictDoNothing()
  const [source] = await tx.select().from(linkSource).where(eq(linkSource.delivery, key)).for('update')
  const isSame =
    source?.state === 'held' && source.asOf === asOf && source.confidence === confidence && source.name === name
  if (source === undefined || !isSame) throw new ProblemError('links-delivery-other', { delivery })
  return source
}

async function writeBatch(
  tx: Transaction,
  { registers }: ChainsServices,
  source: number,
  { links, unit, asOf }: LinkDelivery,
): Promise<LinkCounts> {
  const refused: Record<string, number> = {}
  const read = links.flatMap(({ supplier, customer, amount, lines }) => {
    const [from, to] = [supplier, customer].map(({ code, name }) =>
      firmOf({ code: code === null ? null : normaliseCreditCode(code), name }),
    )
    const fen = Math.round(amount * fenIn[unit])
    const reason = refusal(from?.identity, to?.identity, fen)
    if (reason !== null) refused[reason] = (refused[reason] ?? 0) + 1
    return reason !== null || !from || !to ? [] : [{ from, to, fen, lines }]
  })
  const numbers = await addFirms(
    tx,
    read.flatMap(({ from, to }) => [from, to]),
  )
  await settleNames(tx, registers)
  const rows = read.map(({ from, to, fen, lines }) => ({
    ...{ supplier: numbers.get(from.identity), customer: numbers.get(to.identity), fen, lines },
  }))
  const { rowCount } = await tx.execute(sql`
    insert into supply_link (source, supplier, customer, value, lines, as_of)
    select ${source}::int, supplier, customer, sum(fen), sum(lines), ${asOf}::date
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as g(supplier int, customer int, fen float8, lines int)
    group by supplier, customer`)
  return { lines: links.length, links: rowCount ?? 0, firms: numbers.size, refused }
}

function refusal(from: string | undefined, to: string | undefined, fen: number): string | null {
  if (from === undefined) return 'no-supplier'
  if (to === undefined) return 'no-customer'
  if (from === to) return 'self'
  if (fen < 0) return 'amount-negative'
  if (fen === 0) return 'amount-zero'
  return fen > absurdFen ? 'amount-absurd' : null
}

/** Links and firms that several batches name are counted in each. */
function together(before: LinkCounts | null, now: LinkCounts): LinkCounts {
  if (before === null) return now
  const refused = { ...before.refused }
  for (const [reason, lines] of Object.entries(now.refused)) refused[reason] = (refused[reason] ?? 0) + lines
  return {
    ...{ lines: before.lines + now.lines, links: before.links + now.links, firms: before.firms + now.firms, refused },
  }
}

const writable = ({ refused, ...rest }: LinkCounts): LinkDelivered['counts'] => ({ ...rest, refused: { ...refused } })
