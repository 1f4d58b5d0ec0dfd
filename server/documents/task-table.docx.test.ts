import type { TaskTable } from '@linchpin/api'
import mammoth from 'mammoth'
import { describe, expect, test } from 'vitest'
import { openZip } from '../platform/files/open-zip.ts'
import { clause, commitment, exampleDocument } from './fixtures/task-table.ts'
import { taskTableDocx } from './task-table.docx.ts'
import { taskTable } from './task-table.ts'

const clauses = [clause('一/（一）', '摸清家底。', 0), clause('一/（二）', '补齐短板。', 100)]
const commitments = [
  commitment('a', '一/（一）', 1, {
    quote: '编制名录。',
    leads: ['甲局'],
    cooperating: ['乙局'],
    responsibility: 'lead',
    deadline: '2026-06',
  }),
  commitment('b', '一/（一）', 2, { leads: ['甲局', '乙局'], responsibility: 'byDuty' }, { state: 'confirmed' }),
  commitment('c', '一/（二）', 101),
]
const example = taskTable(exampleDocument, clauses, commitments)

async function words(
  table: TaskTable,
): Promise<{ readonly lines: readonly string[]; readonly body: string; readonly footer: string }> {
  const bytes = await taskTableDocx(table, { generatedOn: '2026-03-15' })
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
  const zip = await openZip(bytes)
  const part = async (name: string) => (await zip.read(name))?.toString() ?? ''
  return {
    lines: value.split(/\n+/).filter(Boolean),
    body: await part('word/document.xml'),
    footer: await part('word/footer1.xml'),
  }
}

describe('the paper', () => {
  test('says at its head that it is a draft and an internal ledger, on what it rests and what it counts', async () => {
    const { lines } = await words(example)
    expect(lines.slice(0, 5)).toEqual([
      '草稿',
      '《云渚市若干措施》任务分工表',
      '内部工作台账（不对外公布）',
      '依据：云渚市人民政府办公室《云渚市若干措施》（渚政办发〔2026〕7号，2026年3月12日）。',
      '共2项重点任务、3项具体举措，其中已确认1项，待核2项。生成日期：2026年3月15日。',
    ])
  })

  test('leaves out of the basis what the document does not say', async () => {
    const { lines } = await words({ ...example, issuer: null, docNumber: null, date: null })
    expect(lines).toContain('依据：《云渚市若干措施》。')
  })

  test('has the eight columns of the office, in their order', async () => {
    const { lines } = await words(example)
    expect(lines.slice(5, 13)).toEqual([
      '序号',
      '重点任务',
      '具体举措',
      '牵头单位',
      '配合单位',
      '完成时限',
      '进展',
      '佐证',
    ])
  })

  test('marks rows that nobody confirmed', async () => {
    const { lines } = await words(example)
    expect(lines.filter((line) => /^\d+待核$/.test(line))).toEqual(['1待核', '3待核'])
    expect(lines.slice(13, 19)).toEqual(['1待核', '摸清家底一（一）', '编制名录。', '甲局', '乙局', '2026年6月底前'])
  })

  test('merges the task down its rows, and only where it has several', async () => {
    const { body } = await words(example)
    expect(body.match(/<w:vMerge w:val="restart"\/>/g)).toHaveLength(1)
    expect(body.match(/<w:vMerge w:val="continue"\/>/g)).toHaveLength(1)
  })

  test('explains at its end only the words that it uses', async () => {
    const { lines } = await words(example)
    expect(lines.at(-4)).toMatch(/^说明：1\.标有“按职责分工负责”.*由办公室逐项明确/)
    expect(lines.at(-2)).toMatch(/“持续推进”.*按季度报告进展/)
    const plain = { ...example, groups: example.groups.slice(0, 0), total: 0, confirmed: 0 }
    expect((await words(plain)).lines.join()).not.toContain('说明')
  })

  test('marks a sample at its head and on every page', async () => {
    const sample = await words({ ...example, sample: true })
    expect(sample.lines[0]).toBe('草稿　示例·虚构')
    expect(sample.footer).toContain('示例·虚构')
    expect((await words(example)).footer).not.toContain('示例')
  })

  test('says at its head and on every page that the document is repealed', async () => {
    const { lines, footer } = await words({ ...example, status: 'repealed' })
    expect([lines[0], footer].map((text) => text?.includes('依据文件已废止'))).toEqual([true, true])
  })

  test('breaks a long title before 任务分工表', async () => {
    const documentTitle = '关于进一步推动全市制造业高端化智能化绿色化发展的若干政策措施'
    expect((await words({ ...example, documentTitle })).body).toMatch(/若干政策措施》<.*<w:br\/>.*>任务分工表</s)
    expect((await words(example)).lines).toContain('《云渚市若干措施》任务分工表')
    expect((await words(example)).body).not.toMatch(/若干措施》<.*<w:br\/>.*>任务分工表</s)
  })

  test('carries no seal, number or red head: nothing in it is red and no picture stands in it', async () => {
    const { body } = await words(example)
    expect(body).not.toMatch(/<w:drawing|FF0000/i)
  })
})

test('a table of a thousand rows keeps all of them', async () => {
  const many = Array.from({ length: 1000 }, (_, index) =>
    commitment(`m${index}`, '一/（一）', index, { leads: ['甲局'], responsibility: 'lead' }),
  )
  const { body } = await words(taskTable(exampleDocument, clauses, many))
  expect(body.match(/<w:tr>/g)).toHaveLength(1001)
})
