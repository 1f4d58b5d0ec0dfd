import type { Settings } from './platform/settings.ts'

/** What a failed start means to the person who started it; an error that says so itself stays as it is. */
export function startFailure(error: unknown, { databaseUrl, dataDir, city }: Settings): unknown {
  if (!(error instanceof Error)) return error
  const { code } = error as NodeJS.ErrnoException
  if (databaseUrl !== undefined) return databaseFailure(error, code, city ?? 'of the pack')
  if (code === 'EACCES' || code === 'EROFS' || code === 'ENOSPC') {
    return new Error(
      `The data folder ${dataDir} cannot be used (${error.message}). Make room or give the right to write there, or set DATA_DIR to another folder.`,
    )
  }
  return error
}

function databaseFailure(error: Error, code: string | undefined, city: string): Error {
  const told = `(${error.message})`
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'ETIMEDOUT' || code === 'EHOSTUNREACH') {
    return new Error(
      `The database that DATABASE_URL names does not answer ${told}. Start it, or correct host and port.`,
    )
  }
  if (code === '28P01' || code === '28000') {
    return new Error(`The database refuses the user or the password of DATABASE_URL ${told}. Correct them.`)
  }
  if (code === '3D000')
    return new Error(`The database that DATABASE_URL names does not exist ${told}. Create it first.`)
  if (code === '42501') {
    return new Error(
      `The user of DATABASE_URL may not make the schema ${city} ${told}. Grant it CREATE on the database.`,
    )
  }
  return error
}
