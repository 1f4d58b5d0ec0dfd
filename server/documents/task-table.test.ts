import type { Commitment } from '@linchpin/api'
import { TaskTable } from '@linchpin/api'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clause, commitment, exampleDocument } from './fixtures/task-table.ts'
import { bookTitle } from './ledger-words.ts'
import { cooperatingText, deadlineText, leadText, taskTable } from './task-table.ts'

const clauses = [
  clause('一', '夯实链条', 0),
  clause('一/（一）', '摸清家底。', 10),
  clause('一/（二）', '补齐短板。', 100),
  clause('一/（二）/一是', null, 120, '征集合作项目。'),
]

const table = (commitments: readonly Commitment[], at = clauses) => taskTable(exampleDocument, at, commitments)
const actions = (commitments: readonly Commitment[]) =>
  table(commitments).groups.flatMap((group) => group.rows.map((row) => row.action))

describe('the order', () => {
  test('groups stand in the order of the document and rows in that of the text, however they come in', () => {
    const { groups } = table([
      commitment('c', '一/（二）', 105),
      commitment('b', '一/（一）', 30),
      commitment('a', '一/（一）', 12),
    ])
    expect(groups.map(({ number, heading, rows }) => [number, heading, rows.map((row) => row.commitment)])).toEqual([
      [1, '摸清家底', ['a', 'b']],
      [2, '补齐短板', ['c']],
    ])
  })

  test('a measure whose clause is gone stands at the end and keeps its reference', () => {
    const { groups } = table([commitment('lost', '九/（九）', 1), commitment('a', '一/（一）', 12)])
    expect(groups.map((group) => [group.clause, group.heading])).toEqual([
      ['一/（一）', '摸清家底'],
      ['九/（九）', '（九）'],
    ])
  })

  test('every measure that is not rejected appears exactly once, the rejected never', () => {
    const states = fc.constantFrom('proposed' as const, 'confirmed' as const, 'rejected' as const)
    const refs = fc.constantFrom('一', '一/（一）', '一/（二）', '一/（二）/一是', '九')
    const names = fc.array(fc.constantFrom('甲局', '乙局', '丙局'), { maxLength: 3 })
    const some = fc.array(fc.tuple(states, refs, fc.nat(200), names, names), { maxLength: 30 })
    fc.assert(
      fc.property(some, (drawn) => {
        const given = drawn.map(([state, ref, start, leads, cooperating], index) =>
          commitment(`m${index}`, ref, start, { leads, cooperating }, { state }),
        )
        const made = TaskTable.parse(table(given))
        const shown = made.groups.flatMap((group) => group.rows.map((row) => row.commitment))
        const kept = given.filter(({ state }) => state !== 'rejected').map(({ id }) => id)
        expect(shown.toSorted()).toEqual(kept.toSorted())
        expect(made.total).toBe(kept.length)
        expect(made.confirmed).toBe(given.filter(({ state }) => state === 'confirmed').length)
        expect(made.groups.map((group) => group.number)).toEqual(made.groups.map((_, index) => index + 1))
        for (const body of made.bodies) {
          const rows = body.rows.map((row) => row.commitment)
          expect(new Set(rows).size).toBe(rows.length)
        }
      }),
    )
  })
})

describe('重点任务', () => {
  test('a numbered item without a heading belongs to the task above it', () => {
    const { groups } = table([commitment('a', '一/（二）', 105), commitment('b', '一/（二）/一是', 121)])
    expect(groups).toHaveLength(1)
    expect(groups[0]?.rows.map((row) => row.clause)).toEqual(['一/（二）', '一/（二）/一是'])
  })

  test('an article stands for itself, by its number and first words', () => {
    const law = [
      clause('第一章', '总则', 0),
      clause('第一章/第五条', null, 5, '市人民政府应当建立协调机制，统筹产业发展。'),
    ]
    expect(table([commitment('a', '第一章/第五条', 6)], law).groups[0]?.heading).toBe(
      '第五条 市人民政府应当建立协调机制',
    )
  })

  test('a clause with no heading above it is called by its first words, cut short where they are long', () => {
    const at = [clause('前言', null, 0, `${'长'.repeat(40)}。`)]
    expect(table([commitment('a', '前言', 1)], at).groups[0]?.heading).toBe(`${'长'.repeat(22)}…`)
  })
})

describe('具体举措', () => {
  test('is the sentence of the document, on one line, ending in one full stop', () => {
    expect(actions([commitment('a', '一', 1, { quote: '建立登记\n制度，完成**5**项；' })])).toEqual([
      '建立登记制度，完成5项。',
    ])
  })

  test('leaves out the closing bracket of bodies, with brackets inside, and keeps any other', () => {
    expect(
      actions([
        commitment('a', '一', 1, { quote: '建立名录。（市工业局（市国防办）牵头，市财政局配合）' }),
        commitment('b', '一', 2, { quote: '推广首台（套）。(责任单位：市商务局)' }),
        commitment('c', '一', 3, { quote: '支持重点设备（含软件）' }),
        commitment('d', '一', 4, { quote: '（市商务局负责）' }),
      ]),
    ).toEqual(['建立名录。', '推广首台（套）。', '支持重点设备（含软件）。', '（市商务局负责）。'])
  })

  test('is what a person wrote, where one added the item or changed its action', () => {
    const added = commitment('a', '一', 1, { quote: '原文。', action: '加的话' }, { origin: 'added', proposed: null })
    const proposed = { ...added.current, action: '编译的话' }
    const reworded = commitment('b', '一', 2, { quote: '原文。', action: '改的话' }, { proposed, corrected: true })
    const otherField = commitment(
      'c',
      '一',
      3,
      { quote: '原文。', action: '编译的话', leads: ['甲局'] },
      { proposed, corrected: true },
    )
    expect(actions([added, reworded, otherField])).toEqual(['加的话。', '改的话。', '原文。'])
  })
})

describe('bodies', () => {
  test('stand once each in the order of first mention, with their role in every row', () => {
    const { bodies } = table([
      commitment('a', '一', 1, { leads: ['甲局'], cooperating: ['乙局', '甲局'], responsibility: 'lead' }),
      commitment('b', '一', 2, { leads: ['乙局', '甲局'], responsibility: 'byDuty' }),
    ])
    expect(bodies).toEqual([
      {
        name: '甲局',
        rows: [
          { commitment: 'a', role: 'lead' },
          { commitment: 'b', role: 'byDuty' },
        ],
      },
      {
        name: '乙局',
        rows: [
          { commitment: 'a', role: 'cooperating' },
          { commitment: 'b', role: 'byDuty' },
        ],
      },
    ])
  })

  test('the lead column says who leads, that nobody does yet, or that the document is silent', () => {
    expect(leadText({ leads: ['甲局', '乙局'], responsibility: 'lead' })).toBe('甲局、乙局')
    expect(leadText({ leads: ['甲局', '乙局'], responsibility: 'byDuty' })).toBe('甲局、乙局（按职责分工负责）')
    expect(leadText({ leads: [], responsibility: null })).toBe('（文件未明确）')
    expect(cooperatingText({ cooperating: ['甲局', '乙局'] })).toBe('甲局、乙局')
  })
})

test('a deadline reads as far as the document says, and none is 持续推进', () => {
  expect([null, '2025', '2025-06', '2025-06-30'].map(deadlineText)).toEqual([
    '持续推进',
    '2025年底前',
    '2025年6月底前',
    '2025年6月30日前',
  ])
})

test('a title within a title gets single marks', () => {
  expect(bookTitle('关于印发《若干措施》的通知')).toBe('《关于印发〈若干措施〉的通知》')
})
