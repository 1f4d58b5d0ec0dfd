/** A small measures document of an invented city, in the manner of the genre. `second` changes one clause and adds one. */
export function measuresText(edition: 'first' | 'second' = 'first'): string {
  const changed =
    edition === 'first'
      ? '（二）办好产销对接。每季度举办产销对接活动，帮助配套企业进入采购目录。（市商务局牵头，市工业和信息化局配合）'
      : '（二）办好产销对接。每月举办产销对接活动，帮助配套企业进入采购目录。（市商务局牵头，市工业和信息化局配合）'
  const added = edition === 'first' ? [] : ['（三）补齐检测能力。建设轴承检测中心。（市市场监管委负责）']
  return [
    '云渚市关于稳定轴承产业链的若干措施',
    '',
    '为保障轴承产业链平稳运行，制定如下措施。',
    '',
    '一、稳住生产',
    '',
    '（一）摸清企业底数。建立配套企业台账，逐户核实原料库存天数。到2026年底，覆盖全部规模以上配套企业，轴承产业产值达到80亿元。（市工业和信息化局、市统计局按职责分工负责）',
    '',
    changed,
    ...added.flatMap((line) => ['', line]),
    '',
    '二、强化保障',
    '',
    `（${edition === 'first' ? '三' : '四'}）降低融资成本。引导银行开发库存质押贷款，对按期还款的企业给予贴息。（市财政局、市金融局按职责分工负责）`,
    '',
  ].join('\n')
}
