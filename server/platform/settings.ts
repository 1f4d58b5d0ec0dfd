import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { z } from 'zod'

/** What the environment decides. Each has a default that is safe on a single machine. */
export interface Settings {
  readonly host: string
  readonly port: number
  /** Absolute folder in which the embedded database keeps its files. */
  readonly dataDir: string
  /** A PostgreSQL elsewhere; absent: the embedded one. */
  readonly databaseUrl: string | undefined
  /** The city's id: the name of its schema. Absent: that of the pack that `pack` names. */
  readonly city: string | undefined
  /** A folder or a package that holds the city's pack; absent: the one that the city comes with, if any. */
  readonly pack: string | undefined
  readonly fileLimitBytes: number
  readonly logLevel: string
  /** Where people reach the server: its host is the only one that it answers to besides this machine's names. */
  readonly publicUrl: string | undefined
}

export const loopback: readonly string[] = ['127.0.0.1', 'localhost', '::1']

const Environment = z.object({
  HOST: z
    .string()
    .default('127.0.0.1')
    .refine(
      (host) => isIP(host) > 0 || host === 'localhost',
      'must be an address of this machine, such as 127.0.0.1 or 0.0.0.0',
    ),
  PUBLIC_URL: z
    .string()
    .optional()
    .refine(
      (url) => url === undefined || isSecureUrl(url),
      'must be the https address that people open, such as https://linchpin.example; something before the server ends TLS',
    ),
  PORT: z
    .string()
    .default('3000')
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65535, 'must be a port from 0 to 65535, such as 3000')
    .transform(Number),
  DATA_DIR: z.string().min(1, 'must be a folder, such as ./data').default('data'),
  DATABASE_URL: z
    .string()
    .optional()
    .refine(
      (url) => url === undefined || isPostgresUrl(url),
      'must be an address such as postgres://linchpin:secret@db.example:5432/linchpin; leave it out to use the embedded database',
    ),
  CITY: z
    .string()
    .optional()
    .refine(
      (name) => name === undefined || isSchemaName(name),
      'must be the short name of a city in lower-case letters, such as tianjin; it names the schema, so not public or pg_…',
    ),
  PACK: z
    .string()
    .optional()
    .refine(
      (named) => named === undefined || (named !== '' && named.trim() === named),
      'must be a folder or a package that holds a pack, such as packs/tianjin',
    ),
  FILE_LIMIT_MB: z
    .string()
    .default('64')
    .refine(
      (text) => /^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= 512,
      'must be a whole number from 1 to 512',
    )
    .transform(Number),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
})

/** The environment does not say what is needed: `problems` names each variable, what was given and what is accepted. */
export class SettingsError extends Error {
  readonly problems: readonly string[]
  constructor(problems: readonly string[]) {
    super(`The environment is not valid:\n${problems.map((line) => `  - ${line}`).join('\n')}`)
    this.problems = problems
  }
}

/** Reads the settings out of `environment`; an empty variable counts as absent. Throws `SettingsError` with all problems. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>, baseDir: string): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = Environment.safeParse(given)
  if (!parsed.success) {
    throw new SettingsError(
      parsed.error.issues.map((issue) => {
        const name = String(issue.path[0])
        const value = name === 'DATABASE_URL' ? 'a value that is not repeated here' : JSON.stringify(given[name])
        return `${name} is ${value}: ${issue.message}.`
      }),
    )
  }
  const e = parsed.data
  if (!loopback.includes(e.HOST) && e.PUBLIC_URL === undefined) {
    throw new SettingsError([
      `HOST is ${JSON.stringify(e.HOST)} and PUBLIC_URL is not set: a server that others reach has to know its https address, such as https://linchpin.example.`,
    ])
  }
  return {
    host: e.HOST,
    port: e.PORT,
    dataDir: resolve(baseDir, e.DATA_DIR),
    databaseUrl: e.DATABASE_URL,
    city: e.CITY ?? (e.PACK === undefined ? 'tianjin' : undefined),
    pack: e.PACK,
    fileLimitBytes: e.FILE_LIMIT_MB * 1024 * 1024,
    logLevel: e.LOG_LEVEL,
    publicUrl: e.PUBLIC_URL,
  }
}

const isSchemaName = (name: string) =>
  /^[a-z][a-z0-9_]{0,40}$/.test(name) && !['public', 'information_schema'].includes(name) && !name.startsWith('pg_')

function isPostgresUrl(text: string): boolean {
  try {
    return ['postgres:', 'postgresql:'].includes(new URL(text).protocol)
  } catch {
    return false
  }
}

const isSecureUrl = (text: string): boolean => URL.canParse(text) && new URL(text).protocol === 'https:'
