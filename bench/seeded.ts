import { seeded } from '../server/platform/chance.ts'

export { seeded }

const verbs = ['推动', '建立', '完善', '支持', '组织', '编制', '开展', '优化']
const objects = [
  '轴承产业链',
  '配套企业台账',
  '检测中心',
  '技改项目库',
  '用工服务站',
  '能耗监测',
  '供需对接',
  '质押贷款产品',
]
const bodies = ['市工业和信息化局', '市发展改革委', '市财政局', '市商务局', '市人社局', '市市场监管委', '各区人民政府']

/** A clause of an invented measures document: two to four sentences and a bracket. */
export function clauseText(random: () => number): string {
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? ''
  const sentence = () =>
    `${pick(verbs)}${pick(objects)}，${pick(verbs)}${pick(objects)}和${pick(objects)}，每季度通报第${Math.floor(random() * 900)}号事项进展。`
  const sentences = Array.from({ length: 2 + Math.floor(random() * 3) }, sentence).join('')
  const named = [...new Set([pick(bodies), pick(bodies), pick(bodies)])]
  const duty =
    random() < 0.5
      ? `（${named.join('、')}按职责分工负责）`
      : `（${named[0]}牵头，${named.slice(1).join('、') || '市统计局'}配合）`
  return `${pick(verbs)}${pick(objects)}。${sentences}${duty}`
}

/** A measures document of about `clauses` clauses, as the lines of a file. */
export function measuresLines(clauses: number, seed: number): string[] {
  const random = seeded(seed)
  const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']
  const lines = ['云渚市关于稳定产业链的若干措施']
  for (let i = 0; i < clauses; i++) {
    if (i % 10 === 0)
      lines.push(`${ordinal(i / 10 + 1)}、${verbs[(i / 10) % verbs.length]}${objects[(i / 10) % objects.length]}`)
    lines.push(`（${numerals[i % 10]}）${clauseText(random)}`)
  }
  return lines
}

/** 1 to 99,999 in Chinese numerals. */
function ordinal(n: number): string {
  const digits = '零一二三四五六七八九'
  const units = ['', '十', '百', '千', '万']
  const text = [...String(n)]
    .map((digit, i, all) => (digit === '0' ? '零' : `${digits[Number(digit)]}${units[all.length - 1 - i]}`))
    .join('')
  return text.replace(/零+/g, '零').replace(/零$/, '').replace(/^一十/, '十')
}
