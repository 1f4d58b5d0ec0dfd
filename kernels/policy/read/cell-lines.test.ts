import { describe, expect, test } from 'vitest'
import { compile } from '../compile.ts'

const document = (...lines: readonly string[]) =>
  compile({
    blocks: ['云渚市“十四五”渔港发展规划', '一、发展目标', '到2025年，渔港面貌焕然一新。', ...lines].map((text) => ({
      kind: 'paragraph' as const,
      text,
    })),
  })

const cells =
  '序号 指标 预期值 属性 1 渔港事故起数 下降15% 约束性 2 渔船更新率 达到90% 预期性 3 岸线占用率 <5% 约束性'.split(' ')

describe('cells that are lines', () => {
  test('below the title of a table they make its rows', () => {
    const { targets, tables } = document('专栏1 “十四五”时期主要指标', ...cells, '二、重点任务', '建设深水泊位。')
    expect(tables.map((table) => table.rows.length)).toEqual([4])
    expect(
      targets.filter((t) => t.value !== null).map((t) => [t.metric, t.value, t.unit, t.comparator, t.kind, t.dueYear]),
    ).toEqual([
      ['渔港事故起数', 15, '%', 'eq', 'growth', 2025],
      ['渔船更新率', 90, '%', 'eq', 'level', 2025],
      ['岸线占用率', 5, '%', 'lt', 'level', 2025],
    ])
  })

  test('without a title they stay lines', () => {
    expect(document(...cells).tables).toEqual([])
  })
})
