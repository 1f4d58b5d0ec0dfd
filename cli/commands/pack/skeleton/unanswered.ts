import { exportNameOf } from '../index-source.ts'
import { textWidth } from '../text-width.ts'
import type { Plan } from './plan.ts'

/** The clauses of a document that nobody has read yet: listed as open work, so that the check can pass and nothing is hidden. */
export function unansweredSource({ document }: Plan): string {
  const name = exportNameOf(document.id)
  const committing = Object.entries(document.clauses).filter(([, { why, commits }]) => why === undefined && commits > 0)
  const entries = committing.map(([ref]) => `open(clause(${name}, '${ref.replaceAll("'", "\\'")}'))`)
  return entries.length === 0 ? nothingOpen : `${openingOf(name)}${comment}${listOf(entries)}`
}

const comment =
  '/** Clauses that commit somebody and that no definition answers yet: write the definition, then take the line away. */\n'
const declared = 'export const unanswered: readonly Listed[] = '
const nothingOpen = `import type { Listed } from '@linchpin/pack-kit'\n\n${comment}${declared}[]\n`

const openingOf = (
  name: string,
): string => `import { type ClauseRef, clause, type Listed, listed } from '@linchpin/pack-kit'
import { ${name} } from './documents/index.ts'

const open = (at: ClauseRef) => listed(at, '尚未写成机制', 'not yet written as a mechanism')

`

function listOf(entries: readonly string[]): string {
  const line = `${declared}[${entries.join(', ')}]`
  return textWidth(line) <= 120 ? `${line}\n` : `${declared}[\n${entries.map((entry) => `  ${entry},\n`).join('')}]\n`
}
