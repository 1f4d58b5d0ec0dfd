import type { Finding, FindingKind, Severity } from '@linchpin/kernels/policy/compare'

/** A finding for an official to read: what, where it is said, why, what to do. `titles` has the name of each document. */
export function findingText(finding: Finding, at: number, titles: ReadonlyMap<string, string>): string {
  const head = `${at}. ${marks[finding.severity]}${severityNames[finding.severity]}·${kindNames[finding.kind]}　${finding.message.zh}`
  const shown = finding.statements.slice(0, statementsShown)
  const places = shown.map(
    ({ document, clause, quote }) =>
      `   ${titles.get(document) ?? document}　${clause.replaceAll('/', '')}　“${oneLine(quote)}”`,
  )
  const rest = finding.statements.length - shown.length
  const more = rest > 0 ? [`   另有${rest}处，见 --json`] : []
  const quiet = finding.severity === 'restated'
  const why = quiet ? [] : [`   说明：${finding.explanation.zh}`, `   建议：${finding.remedy.zh}`]
  return `${[head, ...places, ...more, ...why].join('\n')}\n`
}

const statementsShown = 6

export const severityNames: Readonly<Record<Severity, string>> = {
  fails: '不符',
  differs: '不一致',
  check: '存疑',
  holds: '相符',
  restated: '重复表述',
}

const marks: Readonly<Record<Severity, string>> = {
  fails: '● ',
  differs: '● ',
  check: '▲ ',
  holds: '✓ ',
  restated: '＝ ',
}

const kindNames: Readonly<Record<FindingKind, string>> = {
  goal: '目标',
  fact: '文中数据',
  tier: '集群个数',
  scale: '规模与量级',
  outlier: '数量级',
  sum: '分项与总数',
  growth: '增速与基数',
  names: '数目与列名',
  deadline: '完成时限',
  bodies: '责任单位',
}

function oneLine(quote: string): string {
  const plain = quote.replaceAll('*', '').replace(/\s+/g, ' ')
  return plain.length > 80 ? `${plain.slice(0, 79)}…` : plain
}
