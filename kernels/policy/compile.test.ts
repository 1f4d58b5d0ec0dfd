import { describe, expect, test } from 'vitest'
import { compile } from './compile.ts'
import type { Block, CompiledDocument } from './types.ts'

const document = (...lines: readonly string[]) => ({
  blocks: lines.map((text): Block => ({ kind: 'paragraph', text })),
})
const refs = (compiled: CompiledDocument) => compiled.clauses.map((clause) => clause.ref)

describe('a list of measures with bodies in brackets', () => {
  const compiled = compile(
    document(
      '云澜市关于稳住水产加工业的若干举措',
      '为稳住水产加工业，制定如下举措。',
      '一、保供稳链',
      '（一）稳住原料供应。建立原料储备制度。到2026年，储备能力达到3万吨。支持企业共建冷库，',
      '降低仓储成本。（市农业农村局、市商务',
      '局按职责分工负责)',
      '二、扩大市场',
      '（二）拓展销路。2026年6月底前，举办产销对接会。（市商务局牵头，市文旅局配合）',
    ),
  )

  test('clauses keep the count that runs on through the chapters', () => {
    expect(refs(compiled)).toEqual(['一', '一/（一）', '二', '二/（二）'])
    expect(compiled.clauses.map((clause) => clause.eId)).toEqual(['chp_1', 'chp_1__sec_1', 'chp_2', 'chp_2__sec_2'])
    expect(compiled.clauses[1]).toMatchObject({ heading: '稳住原料供应', committing: true })
    expect(compiled.clauses[0]).toMatchObject({ heading: '保供稳链', committing: 'heading-only' })
    expect(compiled.diagnostics).toEqual([])
  })

  test('each sentence but the heading and the bare goal is a measure of the bodies in the bracket', () => {
    expect(compiled.measures).toMatchObject([
      {
        clause: '一/（一）',
        quote: '建立原料储备制度',
        leads: ['市农业农村局', '市商务局'],
        cooperating: [],
        responsibility: 'byDuty',
      },
      { quote: '支持企业共建冷库，降低仓储成本', modality: 'encouragement', responsibility: 'byDuty' },
      {
        clause: '二/（二）',
        leads: ['市商务局'],
        cooperating: ['市文旅局'],
        responsibility: 'lead',
        deadline: '2026-06',
        action: '举办产销对接会',
      },
    ])
  })

  test('the words before the first clause are kept aside', () => {
    expect(compiled.front).toMatchObject({ ref: '前言', start: 0, committing: 'preamble' })
    expect(compiled.document).toMatchObject({
      title: '云澜市关于稳住水产加工业的若干举措',
      genre: 'measures',
      date: null,
    })
  })

  test('an id stays while other parts of the document change', () => {
    const changed = compile(
      document(
        '云澜市关于水产的若干举措',
        '一、保供稳链',
        '（一）稳住原料供应。先开展调查。建立原料储备制度。（市农业农村局负责）',
      ),
    )
    expect(changed.measures.map((measure) => measure.id)).toContain(compiled.measures[0]?.id)
  })
})

describe('a breakdown of tasks with labels on lines of their own', () => {
  const compiled = compile(
    document(
      '云澜市节水行动方案',
      '一、重点任务',
      '1．建立用水名录，每季度更新。',
      '牵头单位：市水务局',
      '配合单位：市统计局、各区人民政府',
      '完成时限：2026年3月',
      '2．推广节水器具。（责任单位：市城管委）',
    ),
  )

  test('labels side by side are one mark, and its time is the deadline', () => {
    expect(compiled.measures).toMatchObject([
      {
        clause: '一/1',
        leads: ['市水务局'],
        cooperating: ['市统计局', '各区人民政府'],
        responsibility: 'lead',
        deadline: '2026-03',
      },
      { clause: '一/2', leads: ['市城管委'], responsibility: 'lead' },
    ])
    expect(compiled.diagnostics).toEqual([])
  })
})

describe('a decision', () => {
  const compiled = compile(
    document(
      '云澜市人民代表大会常务委员会关于促进造船业发展的决定',
      '（2024年5月9日云澜市第三届人民代表大会常务委员会第八次会议通过）',
      '一、市和区人民政府应当支持造船业发展；完善港口配套，提高岸线利用效率。加强人才培养。',
      '鼓励船厂开展技术改造。',
      '二、发展改革、财政、交通等部门按照各自职责，做好相关工作。',
      '三、船厂应当保障生产安全。',
      '四、本决定自公布之日起施行。',
    ),
  )

  test('the subject binds, is carried through its paragraph and ends with it', () => {
    expect(compiled.measures.map(({ leads, leadsBasis }) => [leads, leadsBasis])).toEqual([
      [['市和区人民政府'], 'named'],
      [['市和区人民政府'], 'carried'],
      [['市和区人民政府'], 'carried'],
      [[], 'none'],
      [['发展改革部门', '财政部门', '交通部门'], 'named'],
    ])
  })

  test('a duty of others is a duty and no measure; entry into force is neither', () => {
    expect(compiled.duties.filter((duty) => duty.clause === '三')).toMatchObject([
      { bearer: ['船厂'], modality: 'obligation' },
    ])
    expect(compiled.clauses.at(-1)).toMatchObject({ ref: '四', committing: 'commencement' })
    expect(compiled.document).toMatchObject({
      issuer: '云澜市人民代表大会常务委员会',
      date: '2024-05-09',
      effective: '2024-05-09',
    })
  })
})

describe('a regulation', () => {
  const compiled = compile(
    document(
      '云澜市湿地保护条例',
      '第一章 总则',
      '第一条 为了保护湿地，根据有关法律，结合本市实际，制定本条例。',
      '第二条 本条例所称湿地，是指常年积水的地域。',
      '第三条 市林业主管部门应当履行下列职责：',
      '（一）组织编制保护规划；',
      '（二）开展资源调查。',
      '区人民政府应当落实属地责任。',
      '第二章 附则',
      '第四条 本条例自2025年1月1日起施行。',
    ),
  )

  test('articles and items are clauses, and a paragraph behind the items goes back to its article', () => {
    expect(refs(compiled)).toEqual([
      '第一章',
      '第一章/第一条',
      '第一章/第二条',
      '第一章/第三条',
      '第一章/第三条/（一）',
      '第一章/第三条/（二）',
      '第二章',
      '第二章/第四条',
    ])
    expect(compiled.clauses[3]?.tails).toHaveLength(1)
    expect(compiled.clauses[3]?.text).toContain('区人民政府应当落实属地责任。')
    expect(compiled.clauses[5]?.eId).toBe('chp_1__art_3__item_2')
    expect(compiled.clauses.slice(1, 3).map((clause) => clause.committing)).toEqual(['definition', 'definition'])
  })

  test('items carry the subject that introduces them', () => {
    expect(compiled.measures.map(({ clause, leads }) => [clause, leads])).toEqual([
      ['第一章/第三条', ['区人民政府']],
      ['第一章/第三条/（一）', ['市林业主管部门']],
      ['第一章/第三条/（二）', ['市林业主管部门']],
    ])
    expect(compiled.document.effective).toBe('2025-01-01')
  })
})

describe('a plan under a covering letter', () => {
  const compiled = compile(
    document(
      '云澜市人民政府办公室关于印发',
      '云澜市造纸业规划的通知',
      '云政办发〔2021〕8号',
      '各区人民政府：',
      '现将《云澜市造纸业规划》印发给你们，请认真执行。',
      '云澜市人民政府办公室',
      '2021年7月1日',
      '（此件主动公开）',
      '云澜市造纸业规划',
      '一、发展基础',
      '产值达到30亿元。推进了技术改造。',
      '二、总体要求',
      '（一）指导思想',
      '坚持绿色发展。',
      '三、重点任务',
      '1．推进节水',
      '推进结构节水。淘汰落后设备，推广循环用水。实施技术节水。开展水平衡测试；建立用水名录。',
      '——清洁生产。开展清洁生产审核。',
    ),
  )

  test('the plan is the document, and the letter says who sent it and when', () => {
    expect(compiled.document).toEqual({
      title: '云澜市造纸业规划',
      issuer: '云澜市人民政府办公室',
      docNumber: '云政办发〔2021〕8号',
      date: '2021-07-01',
      genre: 'plan',
      openness: 'public',
      effective: null,
      status: null,
    })
  })

  test('what looks back and what only guides commits nobody, and dashes and run-in heads are no clauses', () => {
    expect(compiled.clauses.map(({ ref, committing }) => [ref, committing])).toEqual([
      ['一', 'retrospect'],
      ['二', 'heading-only'],
      ['二/（一）', 'preamble'],
      ['三', 'heading-only'],
      ['三/1', true],
    ])
    expect(compiled.measures.map((measure) => measure.quote)).toEqual([
      '淘汰落后设备，推广循环用水',
      '开展水平衡测试',
      '建立用水名录',
      '开展清洁生产审核',
    ])
  })
})

describe('news', () => {
  test('announces and binds nobody', () => {
    const compiled = compile({
      metadata: { categories: 'news' },
      blocks: document(
        '云澜讯：我市推进渔港建设。',
        '一是抓项目。去年建成2个渔港。今年还要再开工3个渔港。',
        '二是抓服务。目前已走访40家企业。',
      ).blocks,
    })
    expect(refs(compiled)).toEqual(['一是', '二是'])
    expect(compiled.measures).toMatchObject([{ quote: '今年还要再开工3个渔港', modality: 'none', leads: [] }])
  })

  test('without ordinals its headings are the clauses and its lead is 导语', () => {
    const compiled = compile({
      blocks: [
        { kind: 'paragraph', text: '渔港纪事', heading: 1 },
        { kind: 'paragraph', text: '本报记者走访了渔港。' },
        { kind: 'paragraph', text: '政府回应', heading: 3 },
        { kind: 'paragraph', text: '云澜市农业农村局：' },
        { kind: 'paragraph', text: '修好每一座码头', bold: true },
        { kind: 'paragraph', text: '要加快推进码头改造。' },
      ],
    })
    expect(refs(compiled)).toEqual(['导语', '政府回应', '政府回应/修好每一座码头'])
    expect(compiled.measures).toMatchObject([{ leads: ['云澜市农业农村局'], modality: 'none' }])
  })
})

describe('what is odd is said and does not stop the rest', () => {
  test('a count that jumps or repeats, a bracket without a partner, a year that cannot be known', () => {
    const compiled = compile(
      document(
        '云澜市行动方案',
        '一、甲事',
        '年底前，建成平台（含网站。',
        '三、乙事',
        '推进乙事。',
        '三、丙事',
        '推进丙事。',
      ),
    )
    expect(compiled.diagnostics.map(({ code, clause }) => [code, clause])).toEqual([
      ['numbering-jump', '三'],
      ['numbering-repeat', '三'],
      ['bracket-unclosed', '一'],
      ['year-unknown', '一'],
    ])
    expect(refs(compiled)).toEqual(['一', '三', '三〔2〕'])
  })

  test('a text without structure is one clause', () => {
    const compiled = compile(document('请各单位推进节水工作。'))
    expect(refs(compiled)).toEqual(['正文'])
    expect(compiled.diagnostics.map((one) => one.code)).toContain('no-structure')
  })

  test('an empty file says that it holds no text', () => {
    expect(compile({ blocks: [] })).toMatchObject({ text: '', clauses: [], diagnostics: [{ code: 'no-text' }] })
  })
})
