import { type Body, type ClauseRef, clause, defineBody, standard } from '@linchpin/pack-kit'
import { plan } from '../documents/index.ts'
import { centralDistricts, outerDistricts, ringDistricts } from './areas.ts'

/** A district and its people's government; the group that the plan puts it into is its parent, so that groups are sums. */
const district = <const Id extends string>(
  id: Id,
  zh: string,
  en: string,
  divisionCode: string,
  source: ClauseRef,
  parent?: Body,
) =>
  defineBody(id, {
    label: { zh, en: `${en} District` },
    row: ['M1', 'M3'],
    source: [source, standard('GB/T 2260')],
    kind: 'district',
    level: 'district',
    names: [zh, `${zh}人民政府`, `${zh}政府`],
    divisionCode,
    ...(parent ? { parent } : {}),
  })

const central = <const Id extends string>(id: Id, zh: string, en: string, code: string) =>
  district(id, zh, en, code, clause(plan, '四/（二）/2'), centralDistricts)
const ring = <const Id extends string>(id: Id, zh: string, en: string, code: string) =>
  district(id, zh, en, code, clause(plan, '四/（二）/3'), ringDistricts)
const outer = <const Id extends string>(id: Id, zh: string, en: string, code: string) =>
  district(id, zh, en, code, clause(plan, '四/（二）/4'), outerDistricts)

export const binhai = district('binhai', '滨海新区', 'Binhai New Area', '120116', clause(plan, '四/（二）/1'))
export const heping = central('heping', '和平区', 'Heping', '120101')
export const hedong = central('hedong', '河东区', 'Hedong', '120102')
export const hexi = central('hexi', '河西区', 'Hexi', '120103')
export const nankai = central('nankai', '南开区', 'Nankai', '120104')
export const hebei = central('hebei', '河北区', 'Hebei', '120105')
export const hongqiao = central('hongqiao', '红桥区', 'Hongqiao', '120106')
export const dongli = ring('dongli', '东丽区', 'Dongli', '120110')
export const xiqing = ring('xiqing', '西青区', 'Xiqing', '120111')
export const jinnan = ring('jinnan', '津南区', 'Jinnan', '120112')
export const beichen = ring('beichen', '北辰区', 'Beichen', '120113')
export const wuqing = outer('wuqing', '武清区', 'Wuqing', '120114')
export const baodi = outer('baodi', '宝坻区', 'Baodi', '120115')
export const ninghe = outer('ninghe', '宁河区', 'Ninghe', '120117')
export const jinghai = outer('jinghai', '静海区', 'Jinghai', '120118')
export const jizhou = outer('jizhou', '蓟州区', 'Jizhou', '120119')

export const districts = [
  binhai,
  heping,
  hedong,
  hexi,
  nankai,
  hebei,
  hongqiao,
  dongli,
  xiqing,
  jinnan,
  beichen,
  wuqing,
  baodi,
  ninghe,
  jinghai,
  jizhou,
]
