// `npm test`: formatting and lint, types, then every test, and the count that any CI can read as the last line.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const results = mkdtempSync(join(tmpdir(), 'linchpin-test-'))
const report = join(results, 'report.json')
let failed = 0
let passed = 0
let skipped = 0

step('formatting and lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '.'])
step('types', ['node_modules/typescript/bin/tsc', '--noEmit'])
// The journeys drive the web app as it is shipped.
step('build of the web app', ['web/build.js'])
node(['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`])
count()
rmSync(results, { recursive: true, force: true })
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exit(failed === 0 ? 0 : 1)

function step(name, args) {
  const ok = node(args)
  console.log(`${ok ? '✓' : '✗'} ${name}`)
  if (ok) passed++
  else failed++
}

function node(args) {
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status === 0
}

/** What vitest counted; a run that wrote no report, or a file that could not be loaded, is a failure. */
function count() {
  if (!existsSync(report)) {
    failed++
    return
  }
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
  passed += numPassedTests
  failed += numFailedTests
  skipped += numPendingTests
  failed += testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length
}
