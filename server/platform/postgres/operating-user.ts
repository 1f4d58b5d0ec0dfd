import { chmod, chown, mkdir, stat } from 'node:fs/promises'
import { dirname, parse } from 'node:path'
import { run } from './run.ts'

/** The operating-system user that PostgreSQL runs as; `undefined` ids mean: whoever runs Node. */
export interface OperatingUser {
  readonly uid: number | undefined
  readonly gid: number | undefined
}

export const ourselves: OperatingUser = { uid: undefined, gid: undefined }
export const isRoot = (): boolean => process.getuid?.() === 0

/** PostgreSQL refuses to run as root: the owner of the data where there are some, otherwise `postgres`, made if missing. */
export async function unprivilegedUser(dataDir: string): Promise<OperatingUser> {
  const owner = await stat(dataDir).catch(() => undefined)
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  return (await lookUp('postgres')) ?? (await makeUser('postgres'))
}

/** Whether `user` can enter `path`: every folder above it and itself lets others in, or belongs to the user. */
export async function canEnter(user: OperatingUser, path: string): Promise<boolean> {
  if (user.uid === undefined) return true
  for (let at = path; ; at = dirname(at)) {
    const found = await stat(at).catch(() => undefined)
    if (found && !(found.mode & (found.uid === user.uid ? 0o100 : 0o001))) return false
    if (at === parse(at).root) return true
  }
}

/** Makes `dir` a folder that only `user` can enter. */
export async function makePrivate(user: OperatingUser, dir: string): Promise<void> {
  await mkdir(dir, { recursive: true, mode: 0o700 })
  if (user.uid !== undefined && user.gid !== undefined) await chown(dir, user.uid, user.gid)
  await chmod(dir, 0o700)
}

async function lookUp(name: string): Promise<OperatingUser | undefined> {
  try {
    return { uid: Number(await run('id', ['-u', name])), gid: Number(await run('id', ['-g', name])) }
  } catch {
    return undefined
  }
}

async function makeUser(name: string): Promise<OperatingUser> {
  await run('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name])
  const made = await lookUp(name)
  if (!made) throw new Error(`The operating-system user ${name} could not be made; start Linchpin as an ordinary user.`)
  return made
}
