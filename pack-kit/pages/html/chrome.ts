/** What the pages say beside their content. */
import type { Label, Language } from '@linchpin/kernels/rules'

const texts = {
  of: { zh: '{given}机制配置', en: 'Mechanisms of {given}' },
  count: { zh: '共{given}项定义', en: '{given} definitions' },
  documents: { zh: '依据{given}份文件', en: 'documents: {given}' },
  byRow: { zh: '按机制', en: 'By mechanism' },
  none: { zh: '尚无定义', en: 'no definition yet' },
  onlySupporting: { zh: '仅有机构、数据提及', en: 'named by bodies and figures only' },
  footer: { zh: '由机制配置生成，内容以定义为准。', en: 'Made from the definitions; they are what counts.' },
  invented: {
    zh: '示例·虚构：本机制配置中的城市、单位和数据均为虚构。',
    en: 'Invented: the city, its bodies and all figures are made up.',
  },
  basis: { zh: '依据', en: 'Basis' },
  standard: { zh: '标准', en: 'Standard' },
  assumed: { zh: '系统默认', en: 'Default' },
  unknown: { zh: '条文未载明、须人工核对的条件', en: 'Conditions that no document words: for a person to check' },
  unit: { zh: '结果单位：{given}', en: 'Comes out in {given}' },
  since: { zh: '自{given}起', en: 'From {given}' },
  until: { zh: '，至{given}止', en: ' until {given}' },
  ended: { zh: '停止施行', en: ': no longer in force' },
  swipe: { zh: '⇆ 左右滑动查看全图', en: '⇆ Swipe sideways to see all of it' },
  keyInitial: { zh: '● 起始', en: '● begins here' },
  keyFinal: { zh: '双框 结束环节', en: 'double frame: final' },
  keyBack: { zh: '虚线 退回或不改变环节', en: 'dashed: leads back or stays' },
  keyMark: {
    zh: '环节上的①：可办理同号事项',
    en: '① on a state: the move of that mark can be made there',
  },
  keyDefault: { zh: '* 时限为系统默认，文件未作规定', en: '* a default: no document gives this limit' },
} as const satisfies Readonly<Record<string, Label>>

export const said = (name: keyof typeof texts, language: Language, given = ''): string =>
  texts[name][language].replace('{given}', () => given)
