/** What the system reads and writes of the principal definitions, and what for. Nothing else in a pack has to have a given name. */
import type { Label } from './definition.ts'
import type { Field } from './field.ts'
import type { PrincipalKey } from './principal.ts'

export interface ReliedField {
  readonly kind: Field['kind']
  readonly many: boolean
  /** Options that a choice has to have; it may have others. */
  readonly keys: readonly string[]
  readonly unit: string | null
  /** Completes “…, for”. */
  readonly use: Label
}
type ReliedFields = Readonly<Record<string, ReliedField>>

const relied =
  (kind: Field['kind'], many = false) =>
  (zh: string, en: string): ReliedField => ({ kind, many, keys: [], unit: null, use: { zh, en } })
const text = relied('text')
const entry = relied('entry')
const entries = relied('entry', true)
const number = relied('number')
const money = relied('money')
const date = relied('date')
const flag = relied('flag')
const file = relied('file')
const body = relied('body')
const bodies = relied('body', true)
const choice = (zh: string, en: string, ...keys: readonly string[]): ReliedField => ({
  ...relied('choice')(zh, en),
  keys,
})

export const principalFields: Readonly<Record<PrincipalKey, ReliedFields>> = {
  enterprises: {
    creditCode: text('识别企业和查重', 'telling enterprises apart'),
    name: text('显示和按名称匹配', 'showing and matching them by name'),
    district: body('按区划定范围和统计', 'scopes and counts by district'),
    industryCode: text('划型和按行业统计', 'size classes and counts by industry'),
    primaryChain: choice('归入产业链', 'the chain it counts for'),
    otherChains: { ...choice('归入其他产业链', 'the chains it also belongs to'), many: true },
    staff: { ...relied('number')('划型', 'size classes'), unit: '人' },
    revenue: money('划型和排序', 'size classes and sorting'),
    sizeClass: choice('划型结果', 'the size class', 'large', 'medium', 'small', 'micro'),
  },
  keyEnterprises: {
    creditCode: text('与企业库对应', 'finding the enterprise'),
    name: text('显示', 'showing it'),
  },
  majorProjects: {
    name: text('显示', 'showing the project'),
    chain: choice('产业链页面', 'the page of its chain'),
    district: body('按区划定范围和地图', 'scopes by district and the map'),
    responsible: body('通知责任单位', 'telling the body in charge'),
    investment: money('投资统计', 'counts of investment'),
    plannedThisYear: money('投资进度', 'the share of investment done'),
    doneThisYear: money('投资进度', 'the share of investment done'),
    plannedStart: date('挂图作战', 'the wall chart'),
    plannedFinish: date('挂图作战', 'the wall chart'),
    actualStart: date('挂图作战', 'the wall chart'),
    actualFinish: date('挂图作战', 'the wall chart'),
  },
  chainChiefs: {
    chain: choice('产业链页面', 'the page of the chain'),
    leader: text('显示链长', 'showing the chief'),
    taskForce: body('显示工作专班', 'showing the task force'),
  },
  chainSegments: {
    chain: choice('归入产业链', 'the chain it is of'),
    name: text('显示环节', 'showing the segment'),
    stage: choice('链图分列', 'the columns of the drawing', 'upstream', 'midstream', 'downstream'),
    isKey: flag('标出关键环节', 'marking the key ones'),
  },
  chainProducts: {
    name: text('显示产品', 'showing the product'),
    segments: entries('归入环节', 'the segments it is of'),
  },
  productInputs: {
    product: entry('连接上下游产品', 'what is made'),
    input: entry('连接上下游产品', 'what it is made from'),
  },
  productMakers: {
    maker: entry('把企业归入环节', 'who makes it'),
    product: entry('把企业归入环节', 'what is made'),
  },
  supplyLinks: {
    customer: entry('连接供需企业', 'who buys, if in the city'),
    customerName: text('连接供需企业', 'who buys'),
    supplier: entry('连接供需企业', 'who sells, if in the city'),
    supplierName: text('连接供需企业', 'who sells'),
    supplierPlace: choice('测算本地配套和外部依赖', 'what is bought where', 'city', 'abroad'),
    originCountry: text('测算境外依赖', 'what is bought from which country'),
    productName: text('显示产品', 'what is bought'),
    amount: money('测算断供影响', 'how much a loss would matter'),
    isSoleSource: flag('查找单一来源', 'finding single sources'),
    stockDays: number('显示库存可用天数', 'how long the stock lasts'),
    switchDays: number('显示替代所需天数', 'how soon it could be replaced'),
    asOf: date('选取截至某日的供应关系', 'links as of a day'),
  },
  chainGaps: {
    title: text('显示薄弱环节', 'showing the gap'),
    chain: choice('归入产业链', 'the chain it is of'),
    segment: entry('归入环节', 'the segment it is of'),
    type: choice('区分类型', 'its type', 'gap', 'bottleneck', 'chokePoint'),
    foundOn: date('记明列入日期', 'the day it was listed'),
  },
  gapCandidates: {
    gap: entry('对应薄弱环节', 'the gap it would fill'),
    name: text('显示候选企业', 'showing the candidate'),
  },
  task: {
    content: text('写入任务内容', 'what a clause or a decision asks for'),
    origin: choice('记明任务来源', 'where it comes from', 'document', 'meeting', 'instruction'),
    basis: text('记明依据条款', 'the clause that it stands on'),
    lead: body('交办给牵头单位', 'the body that it is assigned to'),
    cooperating: bodies('交办给配合单位', 'the bodies that help'),
    due: date('到期提醒', 'the deadline'),
    reporting: choice('没有时限的按季反馈', 'reports where there is no deadline', 'quarter'),
  },
  problem: {
    title: text('显示', 'showing the problem'),
    responsible: body('交办给责任单位', 'the body that it is assigned to'),
    due: date('到期提醒', 'the deadline'),
  },
  project: {
    nextStep: text('显示下一节点', 'the next step'),
    nextStepDue: date('节点亮灯', 'lights on the next step'),
  },
  visit: {
    planned: date('列入企业台账', 'the ledger of the enterprise'),
    heard: text('列入企业台账', 'the ledger of the enterprise'),
  },
  instruction: {
    title: text('显示', 'showing what it is about'),
    content: text('写入批示内容', 'what the leader wrote'),
    leader: text('记明批示领导', 'the leader'),
    issuedOn: date('记明批示日期', 'the day'),
    isRecorded: flag('区分代录', 'what the office recorded'),
    scan: file('存批示件', 'the scan'),
    responsible: body('交办给承办单位', 'the body that it is assigned to'),
    due: date('到期提醒', 'the deadline'),
  },
  supervisionOrder: {
    matter: text('写入督办事项', 'what is late'),
    about: text('关联逾期事项', 'the case that is late'),
    addressee: body('发给督办对象', 'the body that gets it'),
    isCentral: flag('区分中央驻地方单位', 'bodies of the central government'),
    form: choice('拟督办单或协调函', 'whether it is an order or a letter', 'order', 'letter'),
    demand: text('写入办理要求', 'what is asked'),
    due: date('到期提醒', 'the deadline'),
    drafted: choice('记明自动拟稿', 'saying that a rule drafted it', 'byRule'),
  },
  pass: {
    vehicle: text('核对车辆', 'telling the vehicle'),
    validFrom: date('离线查验', 'verifying it offline'),
    validUntil: date('离线查验', 'verifying it offline'),
    number: text('离线查验', 'verifying it offline'),
  },
}
