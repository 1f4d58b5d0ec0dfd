import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { inventedFiles } from './fixtures/invented-graph.ts'
import { run } from './read-graph.ts'

const shared = fileURLToPath(new URL('../../../../shared/data/chainkg', import.meta.url))

test('files of ChainKG are known by their names, packed or not, and a line that is no JSON is counted', async () => {
  const plain = { name: 'folder/product.jsonl', bytes: new TextEncoder().encode('{"name":"轴承"}\n轴承\n') }
  const { origin, report } = await run([...inventedFiles().filter(({ name }) => name !== 'product.json.gz'), plain])
  expect([origin, report.missing]).toEqual(['ChainKG', []])
  expect(report.refused.find(({ reason }) => reason === 'unreadable-line')?.count).toBe(1)
})

// The published files have no licence: they are read where they lie beside the repository, and nothing of them is kept.
test.skipIf(!existsSync(shared))(
  'the published ChainKG comes in with its known faults counted (skipped without ../shared/data)',
  async () => {
    const names = readdirSync(shared).filter((name) => name.endsWith('.gz'))
    const { nodes, links, report } = await run(
      names.map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(shared, name))) })),
    )
    const count = (reason: string) =>
      [...report.refused, ...report.mended].find((each) => each.reason === reason)?.count ?? 0
    expect(nodes.length).toBeGreaterThan(99_000)
    expect(links.length).toBeGreaterThan(150_000)
    // One of the 108 self-loops is of a name that is no product.
    expect([count('self-loop'), count('code-twice')]).toEqual([107, 53])
    expect(count('duplicate')).toBeGreaterThan(570)
    expect(links.every(({ share }) => share === null || (share > 0 && share <= 1))).toBe(true)
    const kindsOf = new Map<string, string>()
    for (const { from, to, kind } of links) {
      const pair = from < to ? `${from} ${to}` : `${to} ${from}`
      expect(kindsOf.has(pair)).toBe(false)
      kindsOf.set(pair, kind)
    }
  },
  30_000,
)
