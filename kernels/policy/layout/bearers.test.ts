import { describe, expect, test } from 'vitest'
import type { Lexicon } from '../entities/lexicon-entry.ts'
import { compile } from '../index.ts'
import type { Block } from '../types.ts'

const yunzhu: Lexicon = {
  district: ['临桥区', '望江区', '青屿区', '白石县'].map((name) => ({ name })),
  zone: [{ name: '云渚高新区' }],
}
/** Rows as `district|zone|industry` of sentences under a heading that lays out. */
const rows = (...sentences: readonly string[]) =>
  compile(
    {
      blocks: ['云渚市工业发展规划', '一、产业空间布局', ...sentences].map(
        (text): Block => ({ kind: 'paragraph', text }),
      ),
    },
    { lexicons: [yunzhu] },
  ).layout.map(({ district, zone, industry }) => `${district}|${zone ?? ''}|${industry}`)

describe('districts that bear an industry', () => {
  test('short names in a list', () => {
    expect(rows('临桥、望江和青屿重点发展船舶装备产业。')).toEqual([
      '临桥区||船舶装备',
      '望江区||船舶装备',
      '青屿区||船舶装备',
    ])
  })

  test('a list with one word that is no district is none', () => {
    expect(rows('临桥、创新和青屿重点发展船舶装备产业。')).toEqual([])
  })

  test('an industry with the districts that bear it', () => {
    expect(rows('船舶装备产业以临桥区、望江区为主要承载地。')).toEqual(['临桥区||船舶装备', '望江区||船舶装备'])
  })

  test('other bearers take the place of the first', () => {
    expect(rows('船舶装备产业以临桥区为主基地，以望江区为辐射区，重点发展海洋工程装备产业。')).toEqual([
      '临桥区||船舶装备',
      '望江区||海洋工程装备',
    ])
  })

  test('a base that is built in districts', () => {
    expect(rows('在临桥区、白石县建设海洋食品产业基地。')).toEqual(['临桥区||海洋食品', '白石县||海洋食品'])
  })

  test('a head that names a district and its cluster', () => {
    expect(rows('望江医疗器械产业集群。加强公共平台建设。', '服务医疗器械产业集群。')).toEqual(['望江区||医疗器械'])
  })
})
