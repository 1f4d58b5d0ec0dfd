import type { TargetRow, TargetsSheet } from '@linchpin/api'
import { basisLine, bookTitle, dayText, numberedNotes, unconfirmed } from './ledger-words.ts'

/** The words of the targets sheet on paper; the screen has its own, in two languages. */
export function sheetTitle(sheet: Pick<TargetsSheet, 'documentTitle'>): string {
  return `${bookTitle(sheet.documentTitle)}目标指标表`
}

export function sheetLines(sheet: TargetsSheet, generatedOn: string): readonly string[] {
  const rows = sheet.groups.flatMap((group) => group.rows)
  const quantified = rows.filter((row) => row.value !== null).length
  const counts = `共${sheet.total}项目标指标，其中定量${quantified}项、定性${sheet.total - quantified}项；`
  const review = `已确认${sheet.confirmed}项，${unconfirmed}${sheet.total - sheet.confirmed}项。`
  return [basisLine(sheet), `${counts}${review}生成日期：${dayText(generatedOn)}。`]
}

/** Below the table, and only what this table needs explained. */
export function sheetNotes(sheet: TargetsSheet): readonly string[] {
  const rows = sheet.groups.flatMap((group) => group.rows)
  const needed = [
    ...(rows.some((row) => row.baselineValue !== null) ? ['基期值与目标值计量单位相同，均照文件所印填列。'] : []),
    ...(rows.some((row) => row.dueYear === null) ? ['目标年为空的，文件没有写明完成年份。'] : []),
    ...(rows.some((row) => row.state !== 'confirmed')
      ? [`标有“${unconfirmed}”的指标由系统从文件中提取，尚未经人工核对，使用前须对照原文确认。`]
      : []),
  ]
  return numberedNotes(needed)
}

/** How the value binds. The words stand before the value, as a sentence has them. */
export const comparatorText: Readonly<Record<TargetRow['comparator'], string>> = {
  eq: '达到',
  gte: '不低于',
  lte: '不高于',
  gt: '超过',
  lt: '低于',
  approx: '约',
  range: '介于',
  maintain: '保持不低于',
  qualitative: '定性',
}

const kindWords: Readonly<Record<TargetRow['kind'], string>> = {
  level: '当期数值',
  cumulative: '累计',
  growth: '增长',
  'annual-growth': '年均增长',
  increment: '新增',
}

/** 类型; nothing for a state to be reached, which has no figure to be of a type. */
export function kindText({ kind, comparator }: Pick<TargetRow, 'kind' | 'comparator'>): string {
  return kind === 'level' && comparator === 'qualitative' ? '' : kindWords[kind]
}

const scopeKinds: Readonly<Record<string, string>> = {
  industry: '产业',
  district: '区',
  zone: '功能区',
  chain: '产业链',
}

/** `city` → 总体, `industry:轴承` → 产业：轴承. */
export function scopeText(scope: string): string {
  const at = scope.indexOf(':')
  if (at < 0) return scope === 'city' ? '总体' : scope
  const kind = scope.slice(0, at)
  return `${scopeKinds[kind] ?? kind}：${scope.slice(at + 1)}`
}
