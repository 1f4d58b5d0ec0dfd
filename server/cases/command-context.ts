import type { CaseType } from '@linchpin/pack-kit'
import { tryRule } from '@linchpin/pack-kit/pages'
import { dayInChina } from '../people/index.ts'
import type { Transaction } from '../platform/database/index.ts'
import type { Acting } from './acting.ts'
import { filesNamedBy } from './case-files.ts'
import { uploadsKnownTo } from './case-uploads.store.ts'
import type { KnownSubjects } from './known-subjects.ts'
import type { CaseState } from './lifecycle/case-state.ts'
import type { CaseCommand } from './lifecycle/commands.ts'
import type { CaseContext } from './lifecycle/context.ts'
import type { CasesServices } from './services.ts'

interface Asked {
  readonly id: string
  readonly caseType: CaseType
  readonly state: CaseState | null
  readonly command: CaseCommand
  readonly roles: readonly string[]
  readonly subjects: KnownSubjects
}

/** Looks up everything that deciding the command may ask for. */
export async function commandContext(
  tx: Transaction,
  services: CasesServices,
  by: Acting,
  { id, caseType, state, command, roles, subjects }: Asked,
): Promise<CaseContext> {
  const { actor } = by
  const about = state?.subject ?? (command.command === 'open' ? command.subject : null)
  const subject = about && (await subjects.of(about.register, about.key))
  const files = filesNamedBy(caseType, command)
  const uploads = await uploadsKnownTo(tx, id, actor, files)
  const entries = await knownEntries(caseType, command, subjects)
  return {
    ...standingContext(services, caseType, actor.at),
    definition: services.types.hashOf(caseType),
    at: actor.at.toISOString(),
    by: { id: actor.person.id, name: actor.person.name, roles, mayAssign: by.mayAssign, isAuthority: by.isAuthority },
    subject: subject?.record ?? {},
    isEntry: (register, key) => entries.has(`${register}/${key}`),
    isUpload: (upload) => uploads.has(upload),
  }
}

/** What holds of a case type whoever asks. */
export function standingContext({ pack, bodies, roleLabel }: CasesServices, caseType: CaseType, at: Date) {
  const day = dayInChina(at)
  return {
    caseType,
    day,
    isBody: (id: string) => bodies.get(id) !== undefined,
    roleLabel,
    reasonsOf: (move: string, record: CaseContext['subject']) =>
      (pack && tryRule(caseType, pack, `needs/${move}`, record, day)?.reasons) ?? [],
    reportsRegularly: caseType.id === pack?.principal.task,
  } satisfies Partial<CaseContext>
}

/** Of the entries that values name, those that stand in their register. */
async function knownEntries(
  { fields }: CaseType,
  command: CaseCommand,
  subjects: KnownSubjects,
): Promise<ReadonlySet<string>> {
  const values = 'values' in command ? command.values : {}
  const known = new Set<string>()
  for (const [name, given] of Object.entries(values)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (field?.kind !== 'entry') continue
    for (const key of [given].flat()) {
      if (typeof key === 'string' && (await subjects.of(field.register, key)) !== null)
        known.add(`${field.register}/${key}`)
    }
  }
  return known
}
