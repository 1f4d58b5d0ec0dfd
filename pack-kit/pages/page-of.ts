import type { Kind } from '../definition.ts'
import type { AnyDefinition, CityPack } from '../pack.ts'
import { rows } from '../rows.ts'
import type { Source } from '../source.ts'
import { facts, label } from './blocks.ts'
import { type Names, namesOf, words } from './names.ts'
import { ownBlocks } from './own-blocks.ts'
import type { Block, Page, PageSource } from './page.ts'
import { usedBy } from './used-by.ts'
import { kindName, kindNames } from './words/kind-words.ts'
import { same } from './words/value-words.ts'

/** Everything that a reader sees of a definition. Expects a pack that `checkPack` passes; of one that fails, what can be shown. */
export function pageOf(definition: AnyDefinition, pack: CityPack): Page {
  const names = namesOf(pack)
  const { kind, id, note } = definition
  return {
    kind,
    id,
    kindLabel: kindName[kind],
    title: definition.label,
    rows: definition.rows.map((row) => ({ id: row, label: rows[row] ?? same(row) })),
    isInvented: pack.isInvented,
    source: definition.source.map((source) => sourceOf(source, pack)),
    note,
    blocks: [...ownBlocks(definition, names), ...usedByBlocks(definition, names)],
  }
}

function usedByBlocks({ kind, id }: AnyDefinition, names: Names): readonly Block[] {
  const title = label('被以下定义引用', 'Used by')
  const users = usedBy(names.pack, { kind, id })
  // A shared figure that nothing shares is worth a word.
  if (users.length === 0 && kind === 'parameter')
    return facts(title, [[label('定义', 'definitions'), words(label('尚无定义引用', 'none so far'))]])
  const found = [...new Set(users.map((each) => each.kind))]
  return facts(
    title,
    found.map((each: Kind) => [
      kindNames[each],
      users.filter((user) => user.kind === each).map((user) => names.link(user.kind, user.id)),
    ]),
  )
}

export function sourceOf(source: Source, { documents }: CityPack): PageSource {
  if (source.kind !== 'clause') return source
  const { document: id, ref } = source
  const document = documents.find((each) => each.id === id)
  const clauses = document?.clauses ?? {}
  const heading = (Object.hasOwn(clauses, ref) ? clauses[ref]?.heading : undefined) ?? null
  return { kind: 'clause', document: id, title: document?.title ?? id, ref, heading }
}
