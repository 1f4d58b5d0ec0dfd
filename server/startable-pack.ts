/** A start with a pack refuses what cannot be read and what its own check refuses. */
import { checkPack } from '@linchpin/pack-kit'
import type { LoadedPack, Opened } from './load-pack.ts'
import type { PackProblem } from './load-problems.ts'

/** A pack cannot be used: the message says everything that is wrong with it. */
export class PackError extends Error {
  override readonly name = 'PackError'
}

/** Throws `PackError`; `named` is the pack as a person knows it. */
export function startable(named: string, opened: Opened): LoadedPack {
  if ('findings' in opened) throw new PackError(refusal(named, opened.findings))
  const findings = checkPack(opened.pack)
  if (findings.length > 0) throw new PackError(refusal(named, findings))
  return opened
}

/** Every finding with its place, what is wrong, and what to do. */
function refusal(named: string, findings: readonly PackProblem[]): string {
  const told = findings.map(
    ({ place, message, hint }) => `  - ${place}: ${message.en} ${hint.en}\n    ${message.zh}${hint.zh}`,
  )
  const count = findings.length === 1 ? '1 mistake' : `${findings.length} mistakes`
  return `The pack ${named} does not start: ${count}.\n${told.join('\n')}\n“npx linchpin pack check ${named}” says the same without a start.`
}
