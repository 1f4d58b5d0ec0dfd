/**
 * Search in the library at two sizes a factor of ten apart, and beside it the same question without the index of
 * character pairs: every clause is looked through.
 */
import { compile } from '@linchpin/kernels/policy'
import { importDocument } from '../server/documents/import.ts'
import { listDocuments } from '../server/documents/library.store.ts'
import { connect, type Database, migrate } from '../server/platform/database/index.ts'
import { startEmbedded } from '../server/platform/postgres/index.ts'
import { newDataFolder, removeDataFolder } from '../test/data-folder.ts'
import { measuresLines } from './seeded.ts'

const clausesEach = 100
const rounds = 15
const words = ['云渚', '第77号事项', '第7号 质押']
const schema = 'bench'

const dir = await newDataFolder('bench')
const server = await startEmbedded(dir, { unsafe: true })
const open = () => connect(server.connection, schema, console.error)
const indexed = open()
await migrate(indexed.pool, schema)
// What connects from here on sees no bitmap scan, and the index of pairs serves no other.
await indexed.pool.query('alter role linchpin set enable_bitmapscan = off')
const scanning = open()

try {
  const rows: object[] = []
  let documents = 0
  for (const size of [20, 200]) {
    while (documents < size) await importOne(documents++)
    await indexed.pool.query('analyze')
    for (const q of words) {
      const [index, scan] = [await median(indexed.db, q), await median(scanning.db, q)]
      const found = (await listDocuments(indexed.db, question(q))).items.reduce((sum, item) => sum + item.hitCount, 0)
      rows.push({
        clauses: size * clausesEach,
        q,
        found,
        index: ms(index),
        scan: ms(scan),
        'scan ÷ index': (scan / index).toFixed(1),
      })
    }
  }
  console.table(rows)
} finally {
  await indexed.pool.end()
  await scanning.pool.end()
  await removeDataFolder(dir)
}

async function importOne(seed: number): Promise<void> {
  const lines = measuresLines(clausesEach, seed)
  const compiled = compile({ blocks: lines.map((text) => ({ kind: 'paragraph', text })) })
  const file = {
    name: `${seed}.txt`,
    bytes: new TextEncoder().encode(lines.join('\n')),
    format: 'txt' as const,
    compiled,
  }
  await importDocument(
    indexed.db,
    file,
    { person: { id: 'bench', name: '基准' }, at: new Date(0), requestId: 'bench' },
    false,
  )
}

function question(q: string) {
  return { q, deleted: 'false' as const, limit: 50, offset: 0 }
}

async function median(db: Database, q: string): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < rounds; i++) {
    const start = performance.now()
    await listDocuments(db, question(q))
    times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`
}
