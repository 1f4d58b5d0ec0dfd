/** An analysis as a workbook: what it stands on, then firm by firm. */
import type { HitFirm, LowToHigh, RankedFirm } from '@linchpin/api'
import type { Chain } from '@linchpin/pack-kit'
import type { BodyTree } from '../../people/index.ts'
import { type Sheet, type SheetColumn, sheet } from '../../platform/office/index.ts'
import type { AnalysisHead, StoredAnalysis } from './analyses.store.ts'
import { sentencesOf } from './export-words.ts'

export interface ExportWords {
  readonly chains: readonly Chain[]
  readonly bodies: BodyTree
}

export function analysisSheets(
  item: AnalysisHead,
  { ranked = [], hit = [] }: NonNullable<StoredAnalysis['rows']>,
  { chains, bodies }: ExportWords,
): { readonly title: string; readonly sheets: readonly Sheet[] } {
  const chain = chains.find(({ id }) => id === item.chain)?.label.zh ?? '全市'
  const title = item.kind === 'criticality' ? `${chain}关键企业排序` : `${chain}断供推演`
  const districtOf = (id: string | null) => (id === null ? '' : (bodies.get(id)?.label.zh ?? id))
  const titleLines = [
    { text: title, kind: 'title' as const },
    ...sentencesOf(item).map((text) => ({ text, kind: 'line' as const })),
  ]
  const terms = { titleLines, notes, autoFilter: true }
  if (item.kind === 'simulation') {
    const areas = item.result?.simulation?.byDistrict ?? []
    return {
      title,
      sheets: [
        sheet<HitFirm>({ ...terms, name: '受影响企业', columns: hitColumns(districtOf), rows: hit }),
        sheet({
          ...terms,
          name: '按区汇总',
          rows: areas,
          columns: [
            { title: '所在区', width: 20, value: ({ district }) => districtOf(district) || '未登记' },
            { title: '企业数', width: 12, align: 'right', value: ({ firms }) => firms },
            { title: '产值损失（万元）', width: 18, align: 'right', value: ({ output }) => wan(output) },
            { title: '影响就业（人）', width: 16, align: 'right', value: ({ jobs }) => Math.round(jobs) },
          ],
        }),
      ],
    }
  }
  const segments = item.result?.criticality?.segments ?? []
  return {
    title,
    sheets: [
      sheet<RankedFirm>({ ...terms, name: '企业排序', columns: rankedColumns(districtOf), rows: ranked }),
      sheet({
        ...terms,
        name: '环节排序',
        rows: segments,
        columns: [
          { title: '环节', width: 26, value: ({ name }) => name },
          { title: '企业数', width: 10, align: 'right', value: ({ firms }) => firms },
          ...range<(typeof segments)[number]>('断供影响占比（%）', ({ risk }) => percent(risk)),
        ],
      }),
    ],
  }
}

const notes = [
  '低、中、高三档分别按线性投入、系统默认必需投入、全部投入必需测算，低、中两档假定未掌握的购销照常进行；必需投入为系统默认值，非官方统计。',
  '传导轮次不是天数。本表仅供内部研判。',
]

const wan = (fen: number): number => Math.round(fen / 1e4) / 100
const percentOf = (share: number): number => Math.round(share * 1e5) / 1e3
const percent = ({ low, medium, high }: LowToHigh): LowToHigh => ({
  ...{ low: percentOf(low), medium: percentOf(medium), high: percentOf(high) },
})

function range<Row>(title: string, shareOf: (row: Row) => LowToHigh): SheetColumn<Row>[] {
  return [
    { title: `${title}中`, width: 14, align: 'right', value: (row) => shareOf(row).medium },
    { title: `${title}低`, width: 14, align: 'right', value: (row) => shareOf(row).low },
    { title: `${title}高`, width: 14, align: 'right', value: (row) => shareOf(row).high },
  ]
}

const rankedColumns = (districtOf: (id: string | null) => string): SheetColumn<RankedFirm>[] => [
  { title: '名次', width: 8, align: 'right', value: ({ rank }) => rank },
  { title: '企业', width: 34, value: ({ name }) => name },
  { title: '统一社会信用代码', width: 22, value: ({ key }) => key },
  { title: '所在区', width: 14, value: ({ district }) => districtOf(district) },
  { title: '环节', width: 24, value: ({ segments }) => segments.join('、') },
  ...range<RankedFirm>('断供影响占比（%）', ({ risk }) => percent(risk)),
  {
    title: '影响就业（人）',
    width: 14,
    align: 'right',
    value: ({ jobs }) => (jobs === null ? null : Math.round(jobs)),
  },
  { title: '传导轮次', width: 10, align: 'right', value: ({ sweeps }) => sweeps },
]

const sole = (isSole: boolean | null): string => (isSole === null ? '' : isSole ? '是' : '否')

const hitColumns = (districtOf: (id: string | null) => string): SheetColumn<HitFirm>[] => [
  { title: '企业', width: 32, value: ({ name }) => name },
  { title: '所在区', width: 12, value: ({ district }) => districtOf(district) },
  { title: '责任单位', width: 22, value: ({ body }) => body?.zh ?? '' },
  { title: '传导轮次', width: 10, align: 'right', value: ({ sweep, isShocked }) => (isShocked ? '断供企业' : sweep) },
  ...range<HitFirm>('产能损失（%）', ({ loss }) => percent(loss)),
  {
    title: '产值损失（万元）',
    width: 16,
    align: 'right',
    value: ({ output }) => (output === null ? null : wan(output.medium)),
  },
  {
    title: '影响就业（人）',
    width: 14,
    align: 'right',
    value: ({ jobs }) => (jobs === null ? null : Math.round(jobs.medium)),
  },
  { title: '主要来自', width: 26, value: ({ via }) => via?.name ?? '' },
  { title: '产品', width: 18, value: ({ product }) => product },
  { title: '库存可用（天）', width: 12, align: 'right', value: ({ stockDays }) => stockDays },
  { title: '唯一来源', width: 10, align: 'center', value: ({ isSoleSource }) => sole(isSoleSource) },
  { title: '切换供应商（天）', width: 12, align: 'right', value: ({ switchDays }) => switchDays },
  { title: '可替代企业', width: 36, value: ({ substitutes }) => substitutes.map(({ name }) => name).join('、') },
]
