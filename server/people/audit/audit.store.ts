import { Readable } from 'node:stream'
import { and, asc, desc, eq, gt, gte, ilike, lt, lte, or, type SQL, sql } from 'drizzle-orm'
import type { Database, Transaction } from '../../platform/database/index.ts'
import type { Actor } from '../actor.ts'
import { audit, auditHead } from './audit.tables.ts'
import { type Broken, type ChainEnd, chained, chainStart, follow } from './audit-chain.ts'

export interface AuditLine {
  readonly action: string
  readonly subject: string
  readonly detail: Record<string, unknown>
}

/**
 * Writes audit lines in the transaction of the change that they tell of. Last of all in it: from here to its end the transaction
 * holds the end of the chain, and others wait.
 */
export async function recordAudit(tx: Transaction, actor: Actor, lines: readonly AuditLine[]): Promise<void> {
  if (lines.length === 0) return
  const end = await chainEnd(tx)
  const { id: personId, name: personName } = actor.person
  const { at, requestId } = actor
  // As the database gives it back, so that the hash can be made again.
  const rows = chained(
    end,
    lines.map(({ action, subject, detail }) => ({
      at,
      personId,
      personName,
      action,
      subject,
      requestId,
      detail: JSON.parse(JSON.stringify(detail)) as Record<string, unknown>,
    })),
  )
  const { seq, hash } = rows.at(-1) ?? end
  for (let at = 0; at < rows.length; at += linesAtOnce) await tx.insert(audit).values(rows.slice(at, at + linesAtOnce))
  await tx.update(auditHead).set({ seq, hash })
}

async function chainEnd(tx: Transaction): Promise<ChainEnd> {
  const [head] = await tx.select().from(auditHead).for('update')
  if (head !== undefined) return head
  // The first line of all: two that come at once meet at the key.
  await tx.insert(auditHead).values(chainStart).onConflictDoNothing()
  const [made = chainStart] = await tx.select().from(auditHead).for('update')
  return made
}

/** The history of one record, oldest first. */
export function auditOf(db: Database, subject: string) {
  return db.select().from(audit).where(eq(audit.subject, subject)).orderBy(asc(audit.seq))
}

export interface AuditQuery {
  readonly person?: string | undefined
  /** Part of a code, or several with commas. */
  readonly action?: string | undefined
  readonly subject?: string | undefined
  readonly from?: Date | undefined
  readonly until?: Date | undefined
  /** Lines older than this one. */
  readonly before?: number | undefined
  readonly limit: number
}

/** Newest first. */
export function findAudit(db: Database, query: AuditQuery) {
  const { person, action, subject, from, until, before, limit } = query
  const part = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`
  const conditions: (SQL | undefined)[] = [
    person === undefined ? undefined : or(eq(audit.personId, person), ilike(audit.personName, part(person))),
    action === undefined ? undefined : or(...action.split(',').map((each) => ilike(audit.action, part(each)))),
    // A case is asked for by the number that people know it by.
    subject === undefined
      ? undefined
      : or(ilike(audit.subject, part(subject)), sql`${audit.detail} ->> 'number' ilike ${part(subject)}`),
    from === undefined ? undefined : gte(audit.at, from),
    until === undefined ? undefined : lte(audit.at, until),
    before === undefined ? undefined : lt(audit.seq, before),
  ]
  return db
    .select()
    .from(audit)
    .where(and(...conditions))
    .orderBy(desc(audit.seq))
    .limit(limit)
}

export interface Verified {
  /** How many lines were read and fit. */
  readonly lines: number
  /** The hash that an auditor keeps outside: a later chain has to hold it at this line. */
  readonly head: string
  readonly broken: Broken | null
}

const linesAtOnce = 5000

/** Reads the chain from its first line to its end, in one snapshot. */
export function verifyAudit(db: Database): Promise<Verified> {
  return db.transaction(
    async (tx) => {
      let end = chainStart
      for (;;) {
        const lines = await tx
          .select()
          .from(audit)
          .where(gt(audit.seq, end.seq))
          .orderBy(asc(audit.seq))
          .limit(linesAtOnce)
        const next = follow(end, lines)
        if ('fault' in next) return { lines: next.seq - 1, head: end.hash, broken: next }
        end = next
        if (lines.length < linesAtOnce) break
      }
      const [head = chainStart] = await tx.select().from(auditHead)
      const isWhole = head.seq === end.seq && head.hash === end.hash
      return {
        lines: end.seq,
        head: end.hash,
        broken: isWhole ? null : { seq: end.seq + 1, fault: 'headDiffers' as const },
      }
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  )
}

/** Whether the chain holds the hash that somebody kept: everything up to it is as it was then. */
export async function chainHolds(db: Database, hash: string): Promise<number | null> {
  const [line] = await db.select({ seq: audit.seq }).from(audit).where(eq(audit.hash, hash)).limit(1)
  return line?.seq ?? null
}

/** How many lines there are, for a page's head. */
export async function auditCount(db: Database): Promise<number> {
  const [head] = await db.select({ seq: sql<number>`${auditHead.seq}`.mapWith(Number) }).from(auditHead)
  return head?.seq ?? 0
}

/** The lines that `query` finds as CSV with a byte order mark, page after page. */
export function auditLinesAsText(db: Database, query: AuditQuery): Readable {
  return Readable.from(pages(db, query))
}

async function* pages(db: Database, query: AuditQuery): AsyncGenerator<string> {
  yield `\ufeff${['seq', 'at', 'person', 'action', 'subject', 'detail', 'request', 'hash'].join(',')}\r\n`
  for (let before = query.before; ; ) {
    const rows = await findAudit(db, { ...query, before })
    const line = (row: (typeof rows)[number]) =>
      [
        row.seq,
        row.at.toISOString(),
        row.personName,
        row.action,
        row.subject,
        JSON.stringify(row.detail),
        row.requestId,
        row.hash,
      ]
        .map((cell) => csvCell(String(cell)))
        .join(',')
    if (rows.length > 0) yield `${rows.map(line).join('\r\n')}\r\n`
    before = rows.at(-1)?.seq
    if (rows.length < query.limit || before === undefined) return
  }
}

/** Quoted; a cell that a spreadsheet would take for a formula is told to be text. */
const csvCell = (text: string): string => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
