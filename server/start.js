// `npm start`: builds what is missing, then runs the server from its sources in this very process, so that a signal
// reaches it.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { register } from 'tsx/esm/api'

const root = fileURLToPath(new URL('..', import.meta.url))
const built = join(root, 'web/dist/index.html')

try {
  if (isStale()) build()
  register()
  const { main } = await import('./main.ts')
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}

/** Whether a source of the web app is newer than what was built of it. */
function isStale() {
  if (!existsSync(built)) return true
  const builtAt = statSync(built).mtimeMs
  const newer = (path) => statSync(path).mtimeMs > builtAt
  const sources = ['web', 'api'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => !name.startsWith('dist') && /\.(tsx?|css|html)$/.test(name))
      .map((name) => join(root, folder, name)),
  )
  return [...sources, join(root, 'package-lock.json')].some(newer)
}

function build() {
  console.log('Building the web app …')
  const { status } = spawnSync(process.execPath, [join(root, 'web/build.js')], { cwd: root, stdio: 'inherit' })
  if (status !== 0) throw new Error('The web app could not be built; the lines above say why.')
}
