import { fileURLToPath } from 'node:url'
import { resetOfficerPassword } from '@linchpin/server/reset-officer'
import { UsageError } from '../usage-error.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** `linchpin officer reset LOGIN`: exit code 0 with a new first password, 1 where nobody with that log-in is an officer. */
export async function officerCommand(args: readonly string[]): Promise<number> {
  const [action, login, ...rest] = args
  if (action !== 'reset' || login === undefined || login.startsWith('-') || rest.length > 0)
    throw new UsageError('after officer comes reset and the log-in of an officer.')
  const password = await resetOfficerPassword(process.env, root, login)
  if (password === null) {
    process.stderr.write(`No officer has the log-in “${login}”: the system officer resets other passwords.\n`)
    return 1
  }
  process.stdout.write(`${login}  ${password}\n`)
  process.stderr.write('To be changed at the first log-in. The audit log tells of it.\n')
  return 0
}
