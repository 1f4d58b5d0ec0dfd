/** What every definition has: an id, labels, rows, sources. */

import { camel } from '../conditions.ts'
import type { Definition } from '../definition.ts'
import { clauseFinding } from '../documents/index.ts'
import { rowIds } from '../rows.ts'
import type { PackView } from './pack-view.ts'
import { finding, type PackFinding } from './problems/index.ts'

export function checkHead({ kind, id, rows, source }: Definition, { pack }: PackView): readonly PackFinding[] {
  const place = `${kind}/${id}`
  return [
    ...checkId(id, place),
    ...(rows.length === 0 ? [finding('row-missing', `${place}/rows`, '[]', 'M1, M2, …')] : []),
    ...rows.flatMap((row, index) =>
      rowIds.some((known) => known === row)
        ? []
        : [finding('row-unknown', `${place}/rows/${index}`, row, `${rowIds[0]} – ${rowIds.at(-1)}`)],
    ),
    ...(source.length === 0 ? [finding('source-missing', `${place}/source`, '[]', 'clause, standard, assumed')] : []),
    ...source.flatMap((each, index) => {
      const at = `${place}/source/${index}`
      if (each.kind === 'clause') return clauseFinding(at, each, pack.documents) ?? []
      return each.kind === 'standard' ? checkText(each.name, `${at}/name`, 'GB 32100-2015') : []
    }),
  ]
}

/** Ids also stand in rules, in camel case and behind a word of ours; a name there has 63 characters. */
const idLength = 50

export function checkId(id: string, place: string): readonly PackFinding[] {
  if (/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) && id.length <= idLength) return []
  return [finding('id-invalid', place, id, `rd-intensity (a-z, 0-9, -; ${idLength})`)]
}

/** Rules know definitions by their ids in camel case: `a-1` and `a1` would be one. */
export function checkUnique(ids: readonly string[], kind: string, placeOf: (id: string) => string) {
  const seen = new Set<string>()
  return ids.flatMap((id) => {
    const known = seen.has(camel(id))
    seen.add(camel(id))
    return known ? [finding('id-duplicate', placeOf(id), id, kind)] : []
  })
}

export function checkText(text: string, place: string, accepted: string): readonly PackFinding[] {
  return text.trim() === '' ? [finding('text-empty', place, `"${text}"`, accepted)] : []
}
