import type { DocumentDetail, DocumentList, ImportResult } from '@linchpin/api'
import { expect, test } from 'vitest'
import { newDataFolder, removeDataFolder } from './data-folder.ts'
import { measuresText } from './measures-text.ts'
import { killDatabase, serve, signInDemo } from './served.ts'

/** 20 here; `IMPORTS=50` for the full figure. */
const imports = Number(process.env.IMPORTS ?? 20)
const atOnce = 4

test(`every acknowledged one of ${imports} imports is there after the server is killed, whole, and no half of another`, async () => {
  const dataDir = await newDataFolder('killed')
  const acknowledged = new Set<string>()
  const waiting = Array.from({ length: imports }, (_, i) => i)
  try {
    // Twice in the middle of the work: the server alone, then the server with its database.
    for (const share of [1 / 3, 2 / 3]) {
      const server = await serve(dataDir)
      const work = importAll(await reach(server.url), waiting, acknowledged)
      while (acknowledged.size < imports * share) await new Promise((next) => setTimeout(next, 5))
      if (share > 1 / 2) await killDatabase(dataDir)
      await Promise.all([server.kill(), work])
    }
    const server = await serve(dataDir)
    const client = await reach(server.url)
    const { items } = await getJson<DocumentList>(client, '/api/documents?limit=100')
    const there = new Set(items.map((item) => item.id))
    expect([...acknowledged].filter((id) => !there.has(id))).toEqual([])
    for (const { id, counts } of items) {
      const detail = await getJson<DocumentDetail>(client, `/api/documents/${id}`)
      expect(detail.clauses.length).toBe(counts.clauses)
      expect(detail.commitments.length).toBeGreaterThan(0)
    }
    await importAll(client, waiting, acknowledged)
    expect(acknowledged.size).toBe(imports)
    server.process.kill('SIGTERM')
    await server.ended
  } finally {
    await removeDataFolder(dataDir)
  }
})

interface Client {
  readonly url: string
  readonly headers: { readonly cookie: string }
}
const reach = async (url: string): Promise<Client> => ({ url, headers: { cookie: await signInDemo(url) } })

/** Imports until nothing waits or the server is gone; what got no answer waits again. */
async function importAll(client: Client, waiting: number[], acknowledged: Set<string>): Promise<void> {
  const worker = async () => {
    for (let i = waiting.shift(); i !== undefined; i = waiting.shift()) {
      const id = await importOne(client, i)
      if (id === undefined) return void waiting.push(i)
      acknowledged.add(id)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}

/** The document's id once the server has said that it has it; undefined where there was no answer. */
async function importOne({ url, headers }: Client, i: number): Promise<string | undefined> {
  const form = new FormData()
  form.append('file', new Blob([`${measuresText()}\n（三）第${i + 1}项。`]), `措施${i}.txt`)
  try {
    const answer = await fetch(`${url}/api/documents`, { method: 'POST', body: form, headers })
    const body = (await answer.json()) as ImportResult & { params: { documentId: string } }
    // A file that went in while its answer was lost is told to be there.
    return answer.status === 409 ? body.params.documentId : body.document.id
  } catch {
    return undefined
  }
}

async function getJson<T>({ url, headers }: Client, path: string): Promise<T> {
  const answer = await fetch(`${url}${path}`, { headers })
  expect(answer.status).toBe(200)
  return (await answer.json()) as T
}
