/** What the files of a new pack are made from. */
import type { DocumentIndex } from '@linchpin/pack-kit'
import { exportNameOf } from '../index-source.ts'

export interface Plan {
  /** Names package, pack and schema. */
  readonly id: string
  readonly city: { readonly zh: string; readonly en: string }
  readonly divisionCode: string
  readonly isInvented: boolean
  readonly document: DocumentIndex
  /** The text that the index was made from, where it is ours to give away: the invented sample. */
  readonly text: string | null
}

/** What the sample says in which clause; a document that somebody gave says we do not know what. */
export type Asks = 'names' | 'list' | 'problems' | 'goal' | 'subsidy'
const sampleRefs: Readonly<Record<Asks, string>> = {
  names: '一/（一）',
  list: '一/（一）',
  problems: '一/（二）',
  goal: '二/（三）',
  subsidy: '二/（四）',
}

/** The imports of a file: from the kit, from the document where a clause is pointed at, from `files` of the pack. */
export function opening(
  { document, text }: Plan,
  names: readonly string[],
  files: Readonly<Record<string, string>> = {},
): string {
  const taken = [...names, text === null ? 'assumed' : 'clause'].sort((a, b) => a.localeCompare(b, 'en'))
  const own = text === null ? files : { ...files, './documents/index.ts': exportNameOf(document.id) }
  const paths = Object.keys(own).sort()
  return [
    `import { ${taken.join(', ')} } from '@linchpin/pack-kit'`,
    ...paths.map((path) => `import { ${own[path]} } from '${path}'`),
    '',
  ].join('\n')
}

/** Where a definition comes from. A clause that nobody has read yet is not claimed as a source. */
export function sourceOf({ document, text }: Plan, asks: Asks): string {
  if (text === null) return `assumed('示例，请改为提出要求的条款', 'an example: point at the clause that asks for it')`
  return `clause(${exportNameOf(document.id)}, '${sampleRefs[asks]}')`
}
