// drizzle-kit writes "public" into foreign keys. A city's tables stand in its own schema, which the search path names,
// so the migrations must name none.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('./migrations/', import.meta.url))
for (const name of readdirSync(folder).filter((file) => file.endsWith('.sql'))) {
  const text = readFileSync(folder + name, 'utf8')
  const plain = text.replaceAll('"public".', '')
  if (plain !== text) writeFileSync(folder + name, plain)
}
