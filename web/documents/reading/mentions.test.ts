import type { ClauseView } from '@linchpin/api'
import { expect, it } from 'vitest'
import { mentionsOf } from './mentions.ts'

const clause = (ref: string, text: string): ClauseView => ({
  ref,
  eId: ref,
  level: 1,
  heading: null,
  text,
  start: 0,
  end: text.length,
  committing: true,
})
const first = clause('一', '云渚开发区发展新能源汽车（电池、电机）。\n河口区发展轴承。')
const second = clause('二', '河口区和云渚开发区做好汽车配套。')
const document = {
  clauses: [first, second],
  entities: [
    { name: '汽车', type: 'industry', clause: '一' },
    { name: '新能源汽车', type: 'industry', clause: '一' },
    { name: '云渚开发区', type: 'zone', clause: '一' },
    { name: '河口区', type: 'district', clause: '一' },
  ],
  layout: [
    { district: '河口区', zone: '云渚开发区（北园）', industry: '新能源汽车', segments: ['电池', '电机'] },
    { district: '河口区', zone: null, industry: '轴承', segments: [] },
  ],
  references: [{ title: '轴承产业规划', number: '渚政发〔2026〕1号', clause: '二' }],
}

it('names what stands in the clause, and nothing that is only part of a longer name', () => {
  expect(mentionsOf(document, first).names).toEqual([
    { type: 'zone', names: ['云渚开发区'] },
    { type: 'industry', names: ['新能源汽车'] },
    { type: 'district', names: ['河口区'] },
  ])
})

it('names again what an earlier clause named first', () => {
  expect(mentionsOf(document, second).names).toContainEqual({ type: 'industry', names: ['汽车'] })
})

it('gives a row of the layout to the clause whose line has all of it', () => {
  expect(mentionsOf(document, first).layout).toEqual([
    { place: '云渚开发区（北园）', develops: ['新能源汽车（电池、电机）'] },
    { place: '河口区', develops: ['轴承'] },
  ])
  expect(mentionsOf(document, second).layout).toEqual([])
})

it('cites documents with their numbers', () => {
  expect(mentionsOf(document, second).references).toEqual(['《轴承产业规划》渚政发〔2026〕1号'])
})
