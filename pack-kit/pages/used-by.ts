/** Which definitions lead to which: the other way round of the links on their pages. */
import type { Kind } from '../definition.ts'
import type { AnyDefinition } from '../pack.ts'
import { caseTables } from './kinds/case-type.ts'
import type { Names } from './names.ts'
import { ownBlocks } from './own-blocks.ts'
import type { Block, Pointer } from './page.ts'

const known = new WeakMap<Names, ReadonlyMap<string, readonly Pointer[]>>()

/** Those whose own page leads to `target`, in the order of the pack. */
export function usedBy(names: Names, target: Pointer): readonly Pointer[] {
  const users = known.get(names) ?? usersOf(names)
  known.set(names, users)
  return users.get(key(target.kind, target.id)) ?? []
}

function usersOf(names: Names): ReadonlyMap<string, readonly Pointer[]> {
  const users = new Map<string, Pointer[]>()
  for (const definition of names.pack.definitions) {
    const { kind, id } = definition
    for (const target of targetsOf(definition, names)) {
      if (target !== key(kind, id)) users.set(target, [...(users.get(target) ?? []), { kind, id }])
    }
  }
  return users
}

function targetsOf(definition: AnyDefinition, names: Names): ReadonlySet<string> {
  const blocks = definition.kind === 'case' ? caseTables(definition, names) : ownBlocks(definition, names)
  const pointers = blocks.flatMap(pointersOf)
  return new Set(pointers.flatMap((to) => (to === null ? [] : [key(to.kind, to.id)])))
}

function pointersOf(block: Block): readonly (Pointer | null)[] {
  switch (block.block) {
    case 'facts':
      return block.items.flatMap(({ value }) => value.map(({ to }) => to))
    case 'table':
      return block.rows.flat(2).map(({ to }) => to)
    case 'rule':
      return block.fields.map(({ from }) => from)
    default:
      return []
  }
}

const key = (kind: Kind, id: string) => `${kind}/${id}`
