import { describe, expect, it } from 'vitest'
import { readMergedTable } from './merged-table.ts'

const head = ['类别', '序号', '指标', '2020年', '2025年']

describe('a table with merged cells, one cell a line', () => {
  it('leaves a merged category empty in the rows below', () => {
    const cells = [...head, '规模', '1', '产值', '80', '120', '2', '企业数', '40', '60', '创新', '3', '强度', '2', '3']
    expect(readMergedTable(cells)).toEqual([
      head,
      ['规模', '1', '产值', '80', '120'],
      ['', '2', '企业数', '40', '60'],
      ['创新', '3', '强度', '2', '3'],
    ])
  })

  it('finds a merged category behind the number', () => {
    const top = ['序号', '类别', '指标', '2020年', '2025年']
    const cells = [...top, '1', '规模', '产值', '80', '120', '2', '企业数', '40', '60']
    expect(readMergedTable(cells)).toEqual([top, ['1', '规模', '产值', '80', '120'], ['2', '', '企业数', '40', '60']])
  })

  it('gives up where the numbers do not lead through', () => {
    expect(readMergedTable([...head, '规模', '1', '产值', '80', '4', '企业数', '40'])).toBeNull()
    expect(readMergedTable(['指标', '2020年', '产值', '80'])).toBeNull()
  })
})
