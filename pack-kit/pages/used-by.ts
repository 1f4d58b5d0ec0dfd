/** Which definitions lead to which: the other way round of the links on their pages. */
import type { Kind } from '../definition.ts'
import type { AnyDefinition, CityPack } from '../pack.ts'
import { type Names, namesOf, withoutWords } from './names.ts'
import { ownBlocks } from './own-blocks.ts'
import type { Block, Pointer } from './page.ts'
import { parameterOf, pointerOf } from './rule-words.ts'
import { rulesOf } from './rules-of.ts'

type Users = ReadonlyMap<string, readonly Pointer[]>
const known = new WeakMap<CityPack, Users>()

/** Those whose own page leads to `target`, in the order of the pack. Looks at the whole pack once. */
export function usedBy(pack: CityPack, target: Pointer): readonly Pointer[] {
  const users = known.get(pack) ?? usersOf(pack)
  known.set(pack, users)
  return users.get(key(target.kind, target.id)) ?? []
}

function usersOf(pack: CityPack): Users {
  const names = withoutWords(namesOf(pack))
  const users = new Map<string, Pointer[]>()
  for (const definition of pack.definitions) {
    const { kind, id } = definition
    const targets = [...ownBlocks(definition, names).flatMap(pointersOf), ...pointersOfRules(definition, names)]
    for (const target of new Set(targets.flatMap((to) => (to === null ? [] : [key(to.kind, to.id)])))) {
      if (target !== key(kind, id)) users.set(target, [...(users.get(target) ?? []), { kind, id }])
    }
  }
  return users
}

function pointersOf(block: Block): readonly (Pointer | null)[] {
  switch (block.block) {
    case 'facts':
      return block.items.flatMap(({ value }) => value.map(({ to }) => to))
    case 'table':
      return block.rows.flat(2).map(({ to }) => to)
    case 'formula':
      return block.fields.map(({ from }) => from)
    default:
      return []
  }
}

function pointersOfRules(definition: AnyDefinition, names: Names) {
  return rulesOf(definition, names).flatMap(({ rule }) => [
    ...Object.values(rule.fields).map(({ from }) => pointerOf(from)),
    ...Object.keys(rule.parameters).map((name) => parameterOf(name, rule, names)?.to ?? null),
  ])
}

const key = (kind: Kind, id: string) => `${kind}/${id}`
