import { type ParseArgsConfig, parseArgs } from 'node:util'
import { UsageError } from '../../usage-error.ts'

/** Arguments by the options of a command; what is not understood is wrong use. */
export function parsed<const O extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
