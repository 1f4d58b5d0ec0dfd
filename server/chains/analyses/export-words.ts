/** What a workbook says of the analysis above its rows. */
import type { AnalysisHead } from './analyses.store.ts'

export function sentencesOf({ data, asOf, parameters, result, createdAt, subject }: AnalysisHead): readonly string[] {
  if (data === null) return []
  const coverage =
    data.coverage === null
      ? '采购额覆盖率：企业营业收入未知，无法测算'
      : `供应关系覆盖已知企业采购额的${Math.round(data.coverage * 1000) / 10}%`
  const sources = data.sources.map(({ name, links, asOf: day }) => `${name}（${day}，${links}条）`).join('、')
  const simulation = result?.simulation
  return [
    `供应关系截至${asOf}，${data.firms}家企业、${data.links}条关系；${coverage}；来源：${sources}`,
    ...(simulation
      ? [
          `断供：${subject.join('、')}；波及${simulation.hit}家企业，产值损失占${Math.round(simulation.share.medium * 1000) / 10}%`,
        ]
      : []),
    ...(simulation && !simulation.isConverged ? ['计算没有收敛，结果仅供参考'] : []),
    `参数：替代范围${parameters.market === 'none' ? '不考虑替代' : '同行业同环节'}，采购额按营业收入${parameters.purchaseRatio * 100}%估算；数据版本${data.hash}`,
    ...(data.hasInvented ? ['含演示数据（虚构）'] : []),
    `生成时间${createdAt.toISOString().slice(0, 10)}`,
  ]
}
