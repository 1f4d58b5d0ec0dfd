import { describe, expect, test } from 'vitest'
import { compile } from '../compile.ts'
import { isRule, makeTable, rowCells } from './row-lines.ts'

const document = (...lines: readonly string[]) =>
  compile({
    blocks: ['云渚市渔港发展规划（2021—2025年）', '一、发展目标', '主要指标如下。', ...lines].map((text) => ({
      kind: 'paragraph' as const,
      text,
    })),
  })

describe('rows that are lines', () => {
  test('cells are parted by bars or tabs', () => {
    expect(rowCells('| 指标 | 2020年 | 2025年 |')).toEqual([' 指标 ', ' 2020年 ', ' 2025年 '])
    expect(rowCells('指标\t2020年\t2025年')).toEqual(['指标', '2020年', '2025年'])
    expect(rowCells('甲|乙')).toBeNull()
    expect(rowCells('渔港吞吐量达到320万吨。')).toBeNull()
    expect(isRule(['---', ':-:', '---'])).toBe(true)
    expect(
      makeTable([
        ['甲', '乙', '丙'],
        ['丁', '戊', '己'],
        ['庚', '辛', '壬'],
      ]),
    ).toBe(false)
  })

  test('a table of indicators gives goals with their baselines', () => {
    const { targets, facts, tables } = document(
      '| 指标名称 | 单位 | 2020年 | 2025年 | 年均增长 |',
      '|---|---|---|---|---|',
      '| 渔港吞吐量 | 万吨 | 240 | 320 | 6% |',
      '| 渔船更新率 | % | 71 | ≥90 | — |',
    )
    expect(tables).toHaveLength(1)
    expect(targets.map((t) => [t.metric, t.value, t.unit, t.comparator, t.kind, t.dueYear, t.baselineValue])).toEqual([
      ['渔港吞吐量', 320, '万吨', 'eq', 'level', 2025, 240],
      ['渔港吞吐量', 6, '%', 'eq', 'annual-growth', 2025, null],
      ['渔船更新率', 90, '%', 'gte', 'level', 2025, 71],
    ])
    expect(facts.map((f) => [f.metric, f.value, f.period])).toEqual([
      ['渔港吞吐量', 240, '2020'],
      ['渔船更新率', 71, '2020'],
    ])
  })

  test('two lines with bars are no table, and their words stay', () => {
    const { tables, text } = document('甲|乙|丙', '丁|戊|己')
    expect(tables).toEqual([])
    expect(text).toContain('甲|乙|丙')
  })
})
