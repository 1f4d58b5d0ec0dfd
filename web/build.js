// Builds the web app into web/dist, and beside each text file a compressed one that the server sends instead.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build } from 'vite'

await build({ root: fileURLToPath(new URL('.', import.meta.url)), logLevel: 'warn' })

const assets = fileURLToPath(new URL('./dist/assets/', import.meta.url))
for (const name of readdirSync(assets).filter((file) => /\.(js|css|svg)$/.test(file))) {
  const content = readFileSync(join(assets, name))
  writeFileSync(join(assets, `${name}.br`), brotliCompressSync(content))
  writeFileSync(join(assets, `${name}.gz`), gzipSync(content))
}
