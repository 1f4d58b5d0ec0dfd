import type { RegisterDetail, RegisterField } from '@linchpin/api'

/** Columns beyond which a list of the first look is too wide for a screen of 1366. */
const most = 7
/** Of the enterprise behind an entry, what people ask first. */
const telling = ['district', 'primaryChain', 'chain', 'sizeClass', 'revenue', 'staff', 'segment']

type Head = Pick<RegisterDetail, 'id' | 'key' | 'name' | 'fields'>

/** The column that names the entry stands first and opens it. */
export const titleColumn = ({ key, name }: Pick<RegisterDetail, 'key' | 'name'>): string => name ?? key

/** The columns that a list begins with, in the order of the definition. */
export function shownAtFirst({ id, key, name, fields }: Head): readonly string[] {
  const title = titleColumn({ key, name })
  const open = fields.filter(({ name, kind, isPersonal }) => name !== title && kind !== 'file' && !isPersonal)
  const worth = (field: RegisterField): number => {
    // Shows where the other is empty.
    if (field.requiredWithout !== null) return 0
    if (field.name === key) return 4
    if (telling.includes(field.name)) return 3
    if (field.of !== id) return 0
    return (field.isRequired && !field.isForKeepers) || standInFor(field.name, fields) !== undefined ? 2 : 1
  }
  const chosen = open
    .map((field, at) => ({ field, at }))
    .filter(({ field }) => worth(field) > 0)
    .toSorted((a, b) => worth(b.field) - worth(a.field) || a.at - b.at)
    .slice(0, most - 1)
    .toSorted((a, b) => a.at - b.at)
  return [title, ...chosen.map(({ field }) => field.name), '_state']
}

/** The field that is filled in where the one called `name` is empty: the name of a firm that is no entry. */
export const standInFor = (name: string, fields: RegisterDetail['fields']): RegisterField | undefined =>
  fields.find(({ requiredWithout }) => requiredWithout === name)

/** What is asked of entries to show these columns. */
export const valuesShown = (columns: readonly string[], fields: RegisterDetail['fields']): readonly string[] => [
  ...new Set(columns.flatMap((name) => [name, standInFor(name, fields)?.name ?? name])),
]

/** Where the entries of a register lie: the field by which they are counted. */
export const placeField = ({ fields }: Pick<RegisterDetail, 'fields'>): RegisterField | null =>
  fields.find(({ name, kind, isMany }) => name === 'district' && kind === 'body' && !isMany) ?? null
