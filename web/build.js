// Builds the web app into web/dist.
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

await build({ root: fileURLToPath(new URL('.', import.meta.url)), logLevel: 'warn' })
