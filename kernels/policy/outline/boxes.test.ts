import { describe, expect, it } from 'vitest'
import { compile } from '../compile.ts'

const refs = (lines: readonly string[]) =>
  compile({ blocks: lines.map((text) => ({ kind: 'paragraph', text })) }).clauses.map(({ ref }) => ref)

describe('numbered items that are no clauses', () => {
  it('leaves the items of a box to the clause that the box stands in', () => {
    const found = refs([
      '云渚市工业发展规划',
      '一、重点任务',
      '（一）壮大整车产业',
      '支持整车企业扩能。',
      '专栏2 整车产业重点工程',
      '1.整车提升工程。新增产能3万辆。',
      '2.配套强基工程。建设零部件产业园2个。',
      '（二）推进技术改造',
      '1.实施智能改造。推动设备更新。',
    ])
    expect(found).toEqual(['一', '一/（一）', '一/（二）', '一/（二）/1'])
  })

  it('goes on with the count of the clauses behind a box', () => {
    const found = refs([
      '云渚市工业发展规划',
      '一、重点任务',
      '1.壮大整车产业。支持整车企业扩能。',
      '专栏3 整车工程',
      '1.扩能工程。新增产能3万辆。',
      '2.推进技术改造。推动设备更新。',
    ])
    expect(found).toEqual(['一', '一/1', '一/2'])
  })

  it('counts on over a number that is glued to a name', () => {
    const lines = ['云渚市行动方案', '一、重点任务', '1.建设平台。建设平台。', '2.5G应用推广。推广5G应用。']
    expect(refs([...lines, '3.培育企业。培育企业。'])).toEqual(['一', '一/1', '一/2', '一/3'])
    expect(refs([...lines, '4.培育企业。培育企业。'])).not.toContain('一/2')
  })

  it('takes what a web page prints above the document for no clause', () => {
    const blocks = [
      { kind: 'paragraph', text: '云渚市若干政策', heading: 1 },
      { kind: 'paragraph', text: '政策全文', heading: 2 },
      { kind: 'paragraph', text: '一、支持研发。支持企业研发。' },
      { kind: 'paragraph', text: '二、培育企业。培育企业。' },
    ] as const
    expect(compile({ blocks }).clauses.map(({ ref }) => ref)).toEqual(['一', '二'])
  })
})
