/** Chain atlases in YAML, a file each: segments with their companies, and who supplies whom with what. */
import { type DraftGraph, type GraphDraft, graphDraft } from '../graph-draft.ts'

type Row = Readonly<Record<string, unknown>>
export interface AtlasFile {
  readonly name: string
  /** With every scalar as the text that stands there: 002129 is a code and no number. */
  readonly content: unknown
}

export function readAtlas(files: readonly AtlasFile[]): DraftGraph {
  const draft = graphDraft()
  const atlases = files.flatMap(({ name, content }) => {
    const atlas = (content ?? {}) as Row
    const segments = rowsOf(atlas.segments)
    draft.part(name, segments.length)
    if (segments.length === 0) draft.refuse('no-segments', name)
    return segments.length === 0 ? [] : [{ name: text(atlas.industry) || name, segments, atlas }]
  })
  for (const { name, segments } of atlases) addSegments(draft, name, segments)
  for (const { atlas } of atlases) for (const row of rowsOf(atlas.supply_relationships)) addSupply(draft, row)
  return draft.done()
}

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
const rowsOf = (value: unknown): readonly Row[] =>
  Array.isArray(value) ? value.filter((row): row is Row => row !== null && typeof row === 'object') : []

function addSegments(draft: GraphDraft, industry: string, segments: readonly Row[]): void {
  const industryNode = draft.node(`industry ${industry}`, { kind: 'industry', name: industry })
  for (const row of segments) {
    const [id, name] = [text(row.id), text(row.name)]
    if (id === '' || name === '') {
      draft.refuse('no-name', `${industry} ${id}${name}`)
      continue
    }
    if (draft.find(`segment ${id}`) !== undefined) draft.mend('segment-twice', `${industry} ${name}`)
    const segment = draft.node(`segment ${id}`, { kind: 'segment', name, code: id })
    draft.link({ kind: 'within', from: segment, to: industryNode, share: null })
    for (const company of rowsOf(row.key_companies)) addCompany(draft, company, segment)
  }
}

/** A company stands in a segment as one that makes what the segment is called. */
function addCompany(draft: GraphDraft, row: Row, segment: number): void {
  const [code, name] = [codeOf(draft, text(row.code)), text(row.name)]
  if (name === '') {
    draft.refuse('no-name', code)
    return
  }
  const node = draft.node(code || `company ${name}`, { kind: 'company', name, code: code || null })
  draft.link({ kind: 'makes', from: node, to: segment, share: null })
}

function codeOf(draft: GraphDraft, given: string): string {
  if (!/^\d{1,5}$/.test(given)) return given
  draft.mend('code-padded', given)
  return given.padStart(6, '0')
}

/** What a company sells to another: the buyer has the supplier as an input. */
function addSupply(draft: GraphDraft, row: Row): void {
  const [supplier, buyer] = [codeOf(draft, text(row.supplier_code)), codeOf(draft, text(row.buyer_code))]
  const told = `${supplier} → ${buyer || '?'} ${text(row.product)}`
  if (buyer === '') {
    draft.refuse('no-buyer', told)
    return
  }
  const [to, from] = [draft.find(supplier), draft.find(buyer)]
  if (to === undefined || from === undefined) {
    draft.refuse('company-unknown', told)
    return
  }
  draft.link({ kind: 'input', from, to, share: null })
}
