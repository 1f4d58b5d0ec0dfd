/**
 * The PostgreSQL in the box: binaries from npm, files in the data folder, reached by a socket in a folder that only
 * its user can enter (so there is no port to clash and no password to keep).
 *
 * It outlives a killed Node process. So whether it runs is asked of its socket, never remembered: a server that
 * answers is taken over, and stopping goes by the pid in `postmaster.pid`.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chown, mkdir, open, readFile, stat, truncate } from 'node:fs/promises'
import { tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { canEnter, isRoot, makePrivate, type OperatingUser, ourselves, unprivilegedUser } from './operating-user.ts'
import { copyBinaries, findBinaries, type PostgresBinaries } from './postgres-binaries.ts'
import { run } from './run.ts'

export interface EmbeddedPostgres {
  readonly connection: pg.ClientConfig
  /** Where the files really are: not under `dataDir` where root alone can enter that. */
  readonly dataDir: string
  /** Ends the server the quick way: open transactions are rolled back, everything else is on disk. */
  stop(): Promise<void>
}

export interface EmbeddedOptions {
  /** Gives up durability for speed. For tests. */
  readonly unsafe?: boolean
  /** Told when something takes long, in words. */
  readonly onProgress?: (message: string) => void
}

const systemDir = '/var/lib/linchpin'
const user = 'linchpin'
const database = 'linchpin'
/** A quarter of the machine's memory, as PostgreSQL's manual advises, up to what a register of a million takes. */
const sharedMegabytes = (): number => Math.max(64, Math.min(1024, Math.floor(totalmem() / 4 / 2 ** 20)))
const startLimitMs = 120_000
const stopLimitMs = 30_000
const logLimitBytes = 10 * 1024 * 1024

/** Starts the server on the files in `dataDir`, makes them where there are none, or takes over one that runs on them. */
export async function startEmbedded(dataDir: string, options: EmbeddedOptions = {}): Promise<EmbeddedPostgres> {
  // Made first and open to enter: PostgreSQL's own folder below it is the one that is closed.
  await mkdir(dataDir, { recursive: true, mode: 0o755 })
  const place = await choosePlace(dataDir)
  const { files, socketDir } = place
  await makePrivate(place.user, files)
  await makePrivate(place.user, socketDir)
  const connection = { host: socketDir, port: 5432, user, database: 'postgres' }
  const pgdata = join(files, 'data')
  if (!(await answers(connection))) {
    if (!existsSync(join(pgdata, 'PG_VERSION'))) {
      options.onProgress?.('Making the database …')
      await initialise(place, pgdata, options)
    }
    await checkVersion(place.binaries, pgdata)
    await launch(place, pgdata, connection, options)
  }
  await makeDatabase(connection)
  return { connection: { ...connection, database }, dataDir: files, stop: () => stop(pgdata) }
}

interface Place {
  readonly user: OperatingUser
  readonly binaries: PostgresBinaries
  readonly files: string
  readonly socketDir: string
}

async function choosePlace(dataDir: string): Promise<Place> {
  let binaries = await findBinaries()
  let files = join(dataDir, 'postgres')
  let user: OperatingUser = ourselves
  if (isRoot()) {
    user = await unprivilegedUser(join(files, 'data'))
    if (!(await canEnter(user, binaries.dir))) binaries = await copyBinaries(binaries, systemDir)
    if (!(await canEnter(user, dataDir))) {
      await mkdir(systemDir, { recursive: true, mode: 0o755 })
      files = join(systemDir, `data-${digest(dataDir)}`)
    }
  }
  // A socket's path must stay under 108 bytes.
  const socketDir = files.length < 80 ? files : join(tmpdir(), `linchpin-${digest(files)}`)
  return { user, binaries, files, socketDir }
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12)

async function initialise(place: Place, pgdata: string, { unsafe }: EmbeddedOptions): Promise<void> {
  // Trust is safe here: the socket stands in a folder that only the server's own user (and root) can enter.
  const flags = [
    '--auth=trust',
    `--username=${user}`,
    '--encoding=UTF8',
    '--no-locale',
    ...(unsafe ? ['--no-sync'] : []),
  ]
  await run(place.binaries.initdb, ['-D', pgdata, ...flags], spawnOptions(place.user))
}

async function checkVersion(binaries: PostgresBinaries, pgdata: string): Promise<void> {
  const found = (await readFile(join(pgdata, 'PG_VERSION'), 'utf8')).trim()
  if (found !== binaries.major) {
    throw new Error(
      `The data in ${pgdata} were made by PostgreSQL ${found}, and this Linchpin brings ${binaries.major}. ` +
        `Start the Linchpin that made them and move the data with pg_dump, or set DATABASE_URL to a PostgreSQL ${found}.`,
    )
  }
}

async function launch(
  place: Place,
  pgdata: string,
  connection: pg.ClientConfig,
  options: EmbeddedOptions,
): Promise<void> {
  const log = join(place.files, 'postgres.log')
  const deadline = Date.now() + startLimitMs
  for (let attempt = 1; ; attempt++) {
    const ended = await spawnServer(place, pgdata, log, options)
    if (await becomesReady(connection, ended, deadline, options)) return
    // A server that was killed may leave a lock that the next start clears, or still be on its way out.
    if (attempt >= 5 || Date.now() > deadline) {
      const tail = (await readFile(log, 'utf8').catch(() => '')).trim().split('\n').slice(-5).join('\n  ')
      throw new Error(`The embedded PostgreSQL did not start. Its last words (${log}):\n  ${tail}`)
    }
    await sleep(300 * attempt)
  }
}

/** Starts the process apart from ours, so that a signal to our group does not end it before we have written. */
async function spawnServer(
  place: Place,
  pgdata: string,
  log: string,
  { unsafe }: EmbeddedOptions,
): Promise<() => boolean> {
  const settings = {
    listen_addresses: '',
    unix_socket_directories: place.socketDir,
    unix_socket_permissions: '0700',
    max_connections: '60',
    shared_buffers: `${sharedMegabytes()}MB`,
    log_min_messages: 'warning',
    ...(unsafe ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  }
  const written = await stat(log).catch(() => undefined)
  if (written && written.size > logLimitBytes) await truncate(log)
  const output = await open(log, 'a', 0o600)
  if (place.user.uid !== undefined && place.user.gid !== undefined) await chown(log, place.user.uid, place.user.gid)
  let over = false
  try {
    const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
    const child = spawn(place.binaries.postgres, ['-D', pgdata, ...flags], {
      ...spawnOptions(place.user),
      detached: true,
      stdio: ['ignore', output.fd, output.fd],
    })
    child.on('error', () => {
      over = true
    })
    child.on('exit', () => {
      over = true
    })
    child.unref()
  } finally {
    await output.close()
  }
  return () => over
}

async function becomesReady(
  connection: pg.ClientConfig,
  ended: () => boolean,
  deadline: number,
  { onProgress }: EmbeddedOptions,
): Promise<boolean> {
  let nextWord = Date.now() + 3000
  while (Date.now() < deadline) {
    if (await answers(connection)) return true
    if (ended()) return false
    if (Date.now() > nextWord) {
      onProgress?.('The database is recovering what the last run had not finished writing …')
      nextWord += 10_000
    }
    await sleep(25)
  }
  return false
}

async function answers(connection: pg.ClientConfig): Promise<boolean> {
  if (!existsSync(join(String(connection.host), '.s.PGSQL.5432'))) return false
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 3000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function makeDatabase(connection: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(connection)
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database])
    if (!rowCount) await client.query(`create database ${database}`)
  } finally {
    await client.end()
  }
}

async function stop(pgdata: string): Promise<void> {
  const pidFile = join(pgdata, 'postmaster.pid')
  const pid = Number((await readFile(pidFile, 'utf8').catch(() => '')).split('\n')[0])
  if (!pid) return
  try {
    process.kill(pid, 'SIGINT')
  } catch {
    return
  }
  const deadline = Date.now() + stopLimitMs
  while (existsSync(pidFile) && Date.now() < deadline) await sleep(20)
}

function spawnOptions(user: OperatingUser) {
  return {
    // Not ours: its user may not be able to enter the folder that we stand in.
    cwd: '/',
    env: { PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC' },
    ...(user.uid === undefined ? {} : { uid: user.uid, gid: user.gid }),
  }
}
