/** ChainKG: listed companies, their products and industries, what products are made from. Pure: rows in, a graph and a report out. */
import { type DraftGraph, type GraphDraft, graphDraft } from '../graph-draft.ts'
import { notAProduct, withoutSegment } from './not-a-product.ts'

export const chainkgParts = [
  'company',
  'company_industry',
  'company_product',
  'industry',
  'industry_industry',
  'industry_up',
  'product',
  'product_product',
] as const
export type ChainkgPart = (typeof chainkgParts)[number]
type Row = Readonly<Record<string, unknown>>
export type ChainkgRows = Readonly<Partial<Record<ChainkgPart, readonly (Row | null)[]>>>

/** A mean that stands for “a little” in the files and was measured by nobody. */
const placeholderShare = 0.001
const roundingShare = 1.02

/** `null` among rows: a line that is no JSON. */
export function readChainkg(rows: ChainkgRows): DraftGraph {
  const draft = graphDraft()
  const of = (part: ChainkgPart) => partRows(draft, part, rows[part] ?? [])
  for (const part of chainkgParts) if (rows[part]) draft.part(part, rows[part].length)
  const industries = addIndustries(draft, of('industry'))
  addCompanies(draft, of('company'))
  const product = products(draft)
  for (const { name } of of('product')) product(text(name), true)
  // Up and down before belonging: where a pair is given as both, the second is a likeness of names (荔枝青柠茶 is no kind of 荔枝).
  const links = of('product_product')
  for (const row of links) linkProducts(draft, product, row, ['上游材料', '下游产品'])
  for (const row of links) linkProducts(draft, product, row, ['产品小类'])
  for (const row of links) if (!relations.has(text(row.rel))) draft.refuse('unknown-relation', text(row.rel))
  linkIndustries(draft, industries, of('industry_industry'), of('industry_up'))
  for (const row of of('company_industry')) {
    const industry = industryOf(draft, text(row.industry_code), text(row.industry_name))
    draft.link({ kind: 'within', from: companyOf(draft, row), to: industry, share: null })
  }
  linkMakers(draft, product, of('company_product'))
  return draft.done(chainkgParts.filter((part) => !rows[part]))
}

/** Without what a bad reading of CSV left at the ends. */
const text = (value: unknown): string => (typeof value === 'string' ? value.replace(/^[\s"]+|[\s"]+$/g, '') : '')
const relations = new Set(['上游材料', '下游产品', '产品小类'])
const industryKey = (code: string) => `industry ${code}`

function partRows(draft: GraphDraft, part: ChainkgPart, rows: readonly (Row | null)[]): readonly Row[] {
  return rows.filter((row): row is Row => {
    if (row === null) draft.refuse('unreadable-line', part)
    return row !== null
  })
}

/** The nodes by their names. */
function addIndustries(draft: GraphDraft, rows: readonly Row[]): Map<string, number> {
  const byName = new Map<string, number>()
  for (const row of rows) {
    const [code, name] = [text(row.code), text(row.name)]
    if (name === '' || code === '') draft.refuse('no-name', JSON.stringify(row))
    else byName.set(name, draft.node(industryKey(code), { kind: 'industry', name, code }))
  }
  return byName
}

function industryOf(draft: GraphDraft, code: string, name: string): number {
  if (draft.find(industryKey(code)) === undefined) draft.mend('industry-unlisted', `${code} ${name}`)
  return draft.node(industryKey(code), { kind: 'industry', name: name || code, code })
}

/** 600373 and 600373.SH are one. */
const codeOf = (given: unknown): string => text(given).slice(0, 6)

/** Of several rows with one code, the one whose full name holds the short one; else the latest to be listed. */
function addCompanies(draft: GraphDraft, rows: readonly Row[]): void {
  const byCode = new Map<string, Row[]>()
  for (const row of rows) {
    const code = codeOf(row.code)
    if (!/^\d{6}$/.test(code)) draft.refuse('bad-code', `${text(row.code)} ${text(row.name)}`)
    else byCode.set(code, [...(byCode.get(code) ?? []), row])
  }
  for (const [code, same] of byCode) {
    const holds = (row: Row) => Number(text(row.fullname).includes(text(row.name)))
    const [best] = same.toSorted(
      (one, other) => holds(other) - holds(one) || text(other.time).localeCompare(text(one.time)),
    )
    if (same.length > 1) draft.mend('code-twice', `${code} ${same.map(({ fullname }) => text(fullname)).join(' / ')}`)
    const [name, full] = [text(best?.name), text(best?.fullname)]
    if (name + full === '') draft.refuse('no-name', code)
    else draft.node(code, { kind: 'company', name: full || name, otherName: name === full ? null : name, code })
  }
}

function companyOf(draft: GraphDraft, row: Row): number {
  const [code, name] = [codeOf(row.company_code), text(row.company_name)]
  if (draft.find(code) === undefined) draft.mend('company-unlisted', `${code} ${name}`)
  return draft.node(code, { kind: 'company', name: name || code, code })
}

type ProductOf = (given: string, isListed?: boolean) => number | null

/** What is wrong with a name is told once; its links go with it and are counted as such. */
function products(draft: GraphDraft): ProductOf {
  const told = new Set<string>()
  const once = (given: string, tell: () => void) => {
    if (!told.has(given)) tell()
    told.add(given)
  }
  return (given, isListed = false) => {
    const name = withoutSegment(given)
    const reason = notAProduct(name)
    if (reason !== null) {
      once(given, () => draft.refuse(reason, given))
      return null
    }
    if (name !== given) once(given, () => draft.mend('segment-of-accounts', `${given} → ${name}`))
    const there = draft.find(`product ${name}`)
    if (there !== undefined) return there
    if (name === given && !isListed) draft.mend('product-unlisted', name)
    return draft.node(`product ${name}`, { kind: 'product', name })
  }
}

function linkProducts(draft: GraphDraft, product: ProductOf, row: Row, wanted: readonly string[]): void {
  const rel = text(row.rel)
  if (!wanted.includes(rel)) return
  const [given, other] = [text(row.from_entity), text(row.to_entity)]
  const [from, to] = [product(given), product(other)]
  if (from === null || to === null) {
    draft.refuse('end-refused', `${given} → ${other}`)
    return
  }
  const ends = rel === '上游材料' ? { from, to } : { from: to, to: from }
  draft.link({ kind: rel === '产品小类' ? 'within' : 'input', ...ends, share: null })
}

function linkIndustries(
  draft: GraphDraft,
  byName: Map<string, number>,
  above: readonly Row[],
  ups: readonly Row[],
): void {
  for (const row of above) {
    const own = [text(row.from_code), text(row.from_industry)] as const
    const upper = [text(row.to_code), text(row.to_industry)] as const
    const [from, to] = [industryOf(draft, ...own), industryOf(draft, ...upper)]
    byName.set(own[1], from).set(upper[1], to)
    draft.link({ kind: 'within', from, to, share: null })
  }
  for (const row of ups) {
    const industry = text(row.industry)
    for (const [name, count] of Object.entries((row.ups as Readonly<Record<string, unknown>> | null) ?? {})) {
      const [from, to] = [byName.get(industry), byName.get(name)]
      if (from === undefined || to === undefined) draft.refuse('industry-unknown', `${industry} → ${name}`)
      // Counts of mentions, no shares; one alone is chance.
      else if (Number(count) < 2) draft.refuse('seen-once', `${industry} → ${name}`)
      else draft.link({ kind: 'input', from, to, share: null })
    }
  }
}

function linkMakers(draft: GraphDraft, product: ProductOf, rows: readonly Row[]): void {
  const sums = new Map<number, number>()
  for (const row of rows) {
    const [company, name] = [companyOf(draft, row), text(row.product_name)]
    const to = product(name)
    const told = `${text(row.company_name)} ${name}`
    if (to === null) {
      draft.refuse('end-refused', told)
      continue
    }
    const share = shareOf(draft, Number(row.rel_weight), `${told} ${row.rel_weight}`)
    if (draft.link({ kind: 'makes', from: company, to, share }))
      sums.set(company, (sums.get(company) ?? 0) + (share ?? 0))
  }
  const named = new Map(rows.map((row) => [draft.find(codeOf(row.company_code)), text(row.company_name)]))
  for (const [company, sum] of sums)
    if (sum > roundingShare) draft.mend('shares-overlap', `${named.get(company)} ${sum.toFixed(2)}`)
}

/** Of the revenue, by one of several splits; what cannot be a share is none. */
function shareOf(draft: GraphDraft, weight: number, told: string): number | null {
  const reason =
    !Number.isFinite(weight) || weight < 0
      ? 'share-negative'
      : weight > roundingShare
        ? 'share-above-one'
        : weight === placeholderShare || weight === 0
          ? 'share-placeholder'
          : null
  if (reason === null) return Math.min(weight, 1)
  draft.mend(reason, told)
  return null
}
