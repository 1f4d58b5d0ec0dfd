import type { Field } from '@linchpin/pack-kit'

export type ChoiceField = Extract<Field, { kind: 'choice' }>

/** The option that a table's word means; `null` for none, or several. */
export function optionNamed({ options }: Pick<ChoiceField, 'options'>, given: string): string | null {
  const word = plain(given)
  if (word === '') return null
  const named = Object.entries(options).map(([key, { zh, en }]) => ({ key, names: [key, zh, en].map(plain) }))
  const exact = named.find(({ names }) => names.includes(word))
  if (exact !== undefined) return exact.key
  const group = otherWords.find((each) => each.includes(stem(word)))
  const near = (name: string) =>
    name.length > 1 && stem(word).length > 1 && (name.includes(stem(word)) || word.includes(stem(name)))
  const found = named.filter(({ names: [, zh = ''] }) => near(zh) || (group?.includes(stem(zh)) ?? false))
  return found.length === 1 ? (found[0]?.key ?? null) : null
}

const plain = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s()"'、,.·-]/g, '')
/** Without what is said of any of them: 融资类, 用地问题, 生物医药产业链. */
const stem = (word: string): string =>
  word.replace(/(?<=..)(?:类|难)?(?:方面|问题|诉求|需求|事项|产业链|链|类|难)$/, '')

/** What officials' tables call the same kind of thing. Whole words only: a part of a word may mean something else. */
const otherWords: readonly (readonly string[])[] = [
  ['用地', '土地', '用地指标', '土地要素', '厂房', '土地厂房'],
  ['用工', '招工', '劳动力', '人才', '缺工', '人力', '招工用工', '人才用工'],
  ['融资', '资金', '贷款', '金融', '资金融资', '融资贷款'],
  ['物流运输', '物流', '运输', '交通', '交通运输', '交通物流'],
  ['水电气', '水电气热', '用电', '用水', '用气', '供电', '能源', '用能', '能耗'],
  ['供应链配套', '供应链', '配套', '产业配套', '上下游配套', '原材料'],
  ['审批', '行政审批', '审批手续', '手续', '手续办理', '证照办理'],
  ['非常满意', '很满意'],
  ['基本满意', '较满意', '一般'],
]
