import { UsageError } from '../usage-error.ts'

type Part = (args: readonly string[]) => Promise<number>

/** Loaded when asked for, as the commands themselves. */
const parts: Readonly<Record<string, () => Promise<Part>>> = {
  check: async () => (await import('./pack/check-command.ts')).checkCommand,
  coverage: async () => (await import('./pack/coverage-command.ts')).coverageCommand,
  docs: async () => (await import('./pack/docs-command.ts')).docsCommand,
  index: async () => (await import('./pack/index-command.ts')).indexCommand,
  new: async () => (await import('./pack/new-command.ts')).newCommand,
}

/** `linchpin pack check | coverage | docs | new | index`: what a city written as code can be asked. */
export async function packCommand(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args
  const load = name !== undefined && Object.hasOwn(parts, name) ? parts[name] : undefined
  if (!load) {
    const given = name === undefined ? 'says nothing to do' : `has no “${name}”`
    throw new UsageError(`${given}. After pack comes one of ${Object.keys(parts).join(', ')}.`)
  }
  const part = await load()
  return part(rest)
}
