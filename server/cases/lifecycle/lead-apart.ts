import type { CaseType } from '@linchpin/pack-kit'
import type { Changes, Values } from './case-state.ts'
import { changed } from './evolve.ts'

/** The changes, with whoever is put in the lead by them taken out of those who help: a body stands for one part of the work. */
export function leadApart({ fields }: Pick<CaseType, 'fields'>, before: Values, changes: Changes): Changes {
  const bodies = Object.entries(fields).filter(([, { kind }]) => kind === 'body')
  const part = (name: string) => (fields[name]?.kind === 'body' ? fields[name].part : undefined)
  const leads = bodies.flatMap(([name]) => (part(name) === undefined ? [changes[name] ?? []].flat() : []))
  const after = changed(before, changes)
  const fewer = bodies.flatMap(([name]) => {
    const helping = after[name]
    if (part(name) !== 'cooperating' || !Array.isArray(helping)) return []
    const left = helping.filter((body) => !leads.includes(body))
    return left.length === helping.length ? [] : [[name, left.length === 0 ? null : left] as const]
  })
  return { ...changes, ...Object.fromEntries(fewer) }
}
