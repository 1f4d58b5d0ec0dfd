import { helpText, usageOf } from './help.ts'
import { UsageError } from './usage-error.ts'

/** A command takes its arguments and gives the exit code. */
export type Command = (args: readonly string[]) => Promise<number>

/** Loaded when asked for: no command waits for the modules of another. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  audit: async () => (await import('./commands/audit.ts')).auditCommand,
  cascade: async () => (await import('./commands/cascade.ts')).cascadeCommand,
  compile: async () => (await import('./commands/compile.ts')).compileCommand,
  check: async () => (await import('./commands/check.ts')).checkCommand,
  officer: async () => (await import('./commands/officer.ts')).officerCommand,
  pack: async () => (await import('./commands/pack.ts')).packCommand,
}

/** Runs what the arguments ask for: 0 all is done, 1 something failed and was named, 2 the arguments are not understood. */
export async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args
  if (!name || name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(helpText)
    return name ? 0 : 2
  }
  const load = commands[name]
  if (!load) {
    process.stderr.write(
      `linchpin: there is no command “${name}”. Commands: ${Object.keys(commands).join(', ')}.\n\n${helpText}`,
    )
    return 2
  }
  try {
    const command = await load()
    return await command(rest)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    process.stderr.write(`linchpin ${name}: ${error.message}\n\n${usageOf(name)}`)
    return 2
  }
}
