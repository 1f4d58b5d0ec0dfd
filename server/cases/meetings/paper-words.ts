/** What stands on the papers and minutes of a meeting. */
import type { CaseLight, DecisionStanding, MeetingDetail } from '@linchpin/api'

/** Shape and word: paper has no colour. */
export const lightText: Readonly<Record<CaseLight, string>> = {
  red: '●红灯',
  yellow: '▲黄灯',
  green: '✓绿灯',
  noData: '○数据不足',
}
export const standingText: Readonly<Record<DecisionStanding, string>> = {
  done: '已落实',
  ended: '已调整终止',
  underWay: '办理中',
  overdue: '逾期',
}

/** `2026-03-12` → 2026年3月12日. */
export function dayText(day: string): string {
  const [year, month, date] = day.slice(0, 10).split('-').map(Number)
  return `${year}年${month}月${date}日`
}

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** 1 → 一, 12 → 十二, 20 → 二十; up to 99. */
export function numeral(count: number): string {
  const [tens, ones] = [Math.floor(count / 10), count % 10]
  if (tens === 0) return digits[ones] ?? ''
  return `${tens === 1 ? '' : digits[tens]}十${ones === 0 ? '' : digits[ones]}`
}

/** 每周调度会纪要, 指挥部会议材料. */
export const paperTitle = (title: string, what: '纪要' | '材料'): string =>
  `${title}${/会议?$/.test(title) ? '' : '会议'}${what}`

export const draftMark = ({ isInvented }: Pick<MeetingDetail, 'isInvented'>): string =>
  ['草稿', '内部工作材料', ...(isInvented ? ['演示数据·虚构'] : [])].join('　')

export const meetingDay = ({ heldOn, plannedOn }: Pick<MeetingDetail, 'heldOn' | 'plannedOn'>): string =>
  heldOn ?? plannedOn
