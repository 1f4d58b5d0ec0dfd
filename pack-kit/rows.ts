import type { Label } from '@linchpin/kernels/rules'

const row = (zh: string, en: string): Label => ({ zh, en })

/** The mechanisms that documents of manufacturing cities set up, each a row of Linchpin's mission. */
export const rows = {
  M1: row('政策库与任务分解', 'policy library and task breakdown'),
  M2: row('指标体系', 'indicator system'),
  M3: row('产业体系与布局', 'industrial system and layout'),
  M4: row('产业链大数据平台', 'industrial-chain data platform'),
  M5: row('串链补链强链', 'join, mend, strengthen'),
  M6: row('链长制', 'chain-chief system'),
  M7: row('领导小组、指挥部与调度', 'leading group, headquarters, dispatch'),
  M8: row('重大项目', 'major projects'),
  M9: row('双招双引', 'investment and talent promotion'),
  M10: row('重点企业与一企一策', 'key enterprises, one enterprise one policy'),
  M11: row('企业梯度培育', 'gradient cultivation'),
  M12: row('工业运行监测', 'industrial operation monitoring'),
  M13: row('红黄蓝预警', 'red-yellow-blue warning'),
  M14: row('政策包与惠企政策匹配', 'policy packages matched to enterprises'),
  M15: row('产融对接', 'finance matching'),
  M16: row('揭榜挂帅', 'challenges'),
  M17: row('主题园区、集群与承接平台', 'theme parks, clusters, receiving platforms'),
  M18: row('人才与用工', 'talent and jobs'),
  M19: row('绿色制造', 'green manufacturing'),
  M20: row('标识解析与溯源', 'identifier resolution and tracing'),
  M21: row('复工复产与通行证', 'keeping chains running in an emergency'),
  M22: row('规划评估与考核', 'plan evaluation and assessment'),
  M23: row('人大监督', 'congress oversight'),
  M24: row('政协协商与提案', 'conference opinions and proposals'),
  M25: row('首台套与产品目录', 'catalogues'),
  M26: row('质量服务', 'quality service'),
  M27: row('智能制造', 'smart manufacturing'),
  M28: row('政务服务', 'government service'),
  M29: row('区域协同', 'regional cooperation'),
  M30: row('新型基础设施', 'new infrastructure'),
  M31: row('资本与上市培育', 'capital'),
  M32: row('专项检查', 'special inspections'),
  M33: row('质量品牌与产业基础', 'quality, brand, industrial base'),
} as const satisfies Readonly<Record<string, Label>>

export type RowId = keyof typeof rows
export const rowIds = Object.keys(rows) as readonly RowId[]
