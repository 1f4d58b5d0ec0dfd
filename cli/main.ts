import { checkCommand } from './commands/check.ts'
import { compileCommand } from './commands/compile.ts'
import { helpText } from './help.ts'
import { UsageError } from './usage-error.ts'

/** A command takes its arguments and gives the exit code. */
export type Command = (args: readonly string[]) => Promise<number>

const commands: Readonly<Record<string, Command>> = { compile: compileCommand, check: checkCommand }

/** Runs what the arguments ask for: 0 all is done, 1 something failed and was named, 2 the arguments are not understood. */
export async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args
  if (!name || name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(helpText)
    return name ? 0 : 2
  }
  const command = commands[name]
  if (!command) {
    process.stderr.write(
      `linchpin: there is no command “${name}”. Commands: ${Object.keys(commands).join(', ')}.\n\n${helpText}`,
    )
    return 2
  }
  try {
    return await command(rest)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    process.stderr.write(`linchpin ${name}: ${error.message}\n\n${helpText}`)
    return 2
  }
}
