/** Which column of somebody's table of invoice lines, or of links, says what. */
import { amountUnits, linkLineFields } from '@linchpin/api/link-terms'
import { headerUnit, matchColumns, type WantedColumn } from '../../../platform/sheets/index.ts'

export type LineField = (typeof linkLineFields)[number]

export interface LineColumn {
  readonly field: LineField
  /** From 0; `null`: no column says it. */
  readonly column: number | null
  /** 1: the name itself; below 0.9 somebody should look at it. */
  readonly score: number
}

const names: Readonly<Record<LineField, readonly string[]>> = {
  supplierCode: [
    '销方税号',
    '销售方纳税人识别号',
    '销售方识别号',
    '销方代码',
    '供应企业信用代码',
    '供应商统一社会信用代码',
    '供应商代码',
    '供方代码',
    '卖方代码',
    'supplier code',
    'supplier',
    'supplier id',
    'seller code',
    'seller tax number',
  ],
  supplierName: [
    '销方名称',
    '销售方名称',
    '供应企业名称',
    '供应商名称',
    '供应商',
    '供应企业',
    '供方名称',
    '卖方名称',
    'supplier name',
    'seller name',
  ],
  customerCode: [
    '购方税号',
    '购买方纳税人识别号',
    '购买方识别号',
    '购方代码',
    '采购企业信用代码',
    '客户统一社会信用代码',
    '客户代码',
    '需方代码',
    '买方代码',
    'customer code',
    'customer',
    'customer id',
    'buyer code',
    'buyer tax number',
  ],
  customerName: [
    '购方名称',
    '购买方名称',
    '采购企业名称',
    '客户名称',
    '客户',
    '采购企业',
    '需方名称',
    '买方名称',
    'customer name',
    'buyer name',
  ],
  amount: [
    '金额',
    '不含税金额',
    '合计金额',
    '交易金额',
    '年采购额',
    '采购额',
    '开票金额',
    '价税合计',
    'amount',
    'value',
    'weight',
    'net amount',
  ],
  date: ['开票日期', '交易日期', '日期', '发票日期', 'date', 'invoice date', 'day'],
  unit: ['金额单位', '货币单位', 'unit of amount'],
  currency: ['币种', '货币', 'currency'],
}

const leastScore = 0.72

/** As headers say it, or as a person has chosen. */
export function lineColumns(
  header: readonly string[],
  chosen: Readonly<Partial<Record<LineField, number | null>>>,
): readonly LineColumn[] {
  const wanted: readonly WantedColumn[] = linkLineFields.map((key) => ({ key, names: names[key] }))
  const free = header.map((name, at) => (Object.values(chosen).includes(at) ? '' : bareName(name)))
  const matched = new Map(matchColumns(free, wanted).map((match) => [match.key, match]))
  return linkLineFields.map((field) => {
    if (Object.hasOwn(chosen, field)) {
      const column = chosen[field] ?? null
      return { field, column: column !== null && column < header.length ? column : null, score: 1 }
    }
    const match = matched.get(field)
    const found = match !== undefined && match.score >= leastScore ? match.column : null
    return { field, column: found, score: found === null ? 0 : (match?.score ?? 0) }
  })
}

/** `amount_yuan` is an amount: its unit is read apart. */
const bareName = (name: string): string =>
  name
    .replaceAll('_', ' ')
    .replace(/\b(?:10[, ]?000|wan|yuan|cny|rmb)\b/gi, '')
    .replace(/\s+/g, ' ')
    .trim()

/** What lines cannot do without; empty where nothing is missing. */
export function missingColumns(columns: readonly LineColumn[]): readonly ('supplier' | 'customer' | 'amount')[] {
  const has = (...fields: readonly LineField[]) =>
    columns.some(({ field, column }) => column !== null && fields.includes(field))
  return [
    ...(has('supplierCode', 'supplierName') ? [] : (['supplier'] as const)),
    ...(has('customerCode', 'customerName') ? [] : (['customer'] as const)),
    ...(has('amount') ? [] : (['amount'] as const)),
  ]
}

/** The unit that the head of the amounts says, or a line above the table. */
export function unitInHead(header: readonly string[], columns: readonly LineColumn[], above: string | null) {
  const at = columns.find(({ field }) => field === 'amount')?.column ?? null
  const said = at === null ? null : (headerUnit(header[at] ?? '') ?? englishUnit(header[at] ?? ''))
  return moneyUnit(said) ?? moneyUnit(above)
}

const englishUnit = (head: string): string | null => {
  if (/10[, ]?000[ _]?yuan|wan[ _]?yuan/i.test(head)) return '万元'
  return /\b(?:yuan|cny|rmb)\b/i.test(head.replaceAll('_', ' ')) ? '元' : null
}

export type MoneyUnit = (typeof amountUnits)[number]
export const fenIn: Readonly<Record<MoneyUnit, number>> = { 元: 100, 千元: 1e5, 万元: 1e6, 亿元: 1e10 }

export function moneyUnit(given: string | null): MoneyUnit | null {
  if (given === null) return null
  const unit = given.trim().replace(/^人民币/, '')
  const known = { 万: '万元', 亿: '亿元', yuan: '元', CNY: '元', RMB: '元' } as Readonly<Record<string, MoneyUnit>>
  return amountUnits.find((each) => each === unit) ?? known[unit] ?? null
}

/** What the amounts of a file are in, or why that cannot be said. `cells`: units that cells name themselves, with how many; '' for none. */
export function unitOfAmounts(
  { stated, head }: { readonly stated: MoneyUnit | null; readonly head: MoneyUnit | null },
  cells: ReadonlyMap<string, number>,
): { readonly unit: MoneyUnit } | { readonly problem: 'missing' | 'mixed'; readonly found: readonly string[] } {
  const bare = cells.get('') ?? 0
  const named = [...cells].filter(([unit]) => unit !== '')
  const outer = [...new Set([stated, head].filter((unit) => unit !== null))]
  const found = [
    ...named.map(([unit, count]) => `${unit}×${count}`),
    ...(bare > 0 ? [`${outer.join('/') || '?'}×${bare}`] : []),
  ]
  const all = new Set<string>([...named.map(([unit]) => unit), ...(bare > 0 || named.length === 0 ? outer : [])])
  // What a person says does not overrule what the table says.
  if (all.size > 1 || outer.length > 1) return { problem: 'mixed', found }
  const [unit] = all
  const known = moneyUnit(unit ?? null)
  if (known === null || (bare > 0 && outer.length === 0)) return { problem: 'missing', found }
  return { unit: known }
}
