#!/usr/bin/env node
// Runs the TypeScript sources as they are, so that the command works right after `npm ci`, before any build.
import { register } from 'tsx/esm/api'

register()
const { main } = await import('../main.ts')
process.exitCode = await main(process.argv.slice(2))
