import { type CaseType, ofKind } from '@linchpin/pack-kit'
import { pack } from '@linchpin/pack-tianjin'
import { describe, expect, test } from 'vitest'
import { caseOf, moveCommand, openCommand } from './fixtures/given.ts'

const typeNamed = (id: string) => ofKind(pack, 'case').find((each) => each.id === id) as CaseType
const problem = typeNamed('problem')
const values = { title: '原料到货不稳', responsible: 'industry-bureau', due: '2026-06-30' }
const office = { as: ['headquarters-office'] }
const bureau = { as: ['department'] }
const enterprise = { as: ['enterprise'] }
const evidence = { evidence: ['u1'] }

const assigned = caseOf(problem).and(openCommand(values), office)
const solved = assigned.and(moveCommand('solve', { result: '已协调' }, evidence), bureau)
const struckOff = solved.and(moveCommand('rate', { rating: 'satisfied' }), enterprise)

describe('opening', () => {
  test('keeps what was given, in the initial state', () => {
    caseOf(problem)
      .when(openCommand(values), office)
      .happens({ kind: 'opened', data: { state: 'assigned', values } })
  })

  test('is refused to a role that may not, and says which may', () => {
    caseOf(problem)
      .when(openCommand(values), bureau)
      .refused('case-opening-not-yours', { roles: [{ zh: 'headquarters-office' }, {}, {}, {}] })
  })

  test('names every required field that is missing', () => {
    caseOf(problem)
      .when(openCommand({ due: '2026-06-30' }), office)
      .refused('case-fields-missing', { fields: [{ zh: '问题' }, { zh: '责任单位' }] })
  })

  test('names everything that is wrong with the values, each with what is accepted', () => {
    const wrong = { ...values, title: 7, type: 'weather', responsible: 'no-body', due: '2026-02-30', hidden: 1 }
    caseOf(problem)
      .when(openCommand(wrong), office)
      .refused('case-values-invalid', {
        issues: [
          { zh: '“问题”填的是“7”，应为10000字以内的文字' },
          { zh: '“责任单位”填的是“no-body”，应为机制配置中的单位' },
          { zh: '“办理时限”填的是“2026-02-30”，应为日期，如2026-03-31' },
          { zh: expect.stringContaining('应为用地、用工、融资') },
          { zh: '没有字段“hidden”' },
        ],
      })
  })

  test('with a deadline that has passed is refused, unless it came in with one', () => {
    const late = { ...values, due: '2026-03-31' }
    caseOf(problem).when(openCommand(late), office).refused('case-deadline-past', { given: '2026-03-31' })
    caseOf(problem)
      .when(openCommand({ ...values, due: '2026-04-01' }), office)
      .happens({ kind: 'opened', data: {} })
    caseOf(problem)
      .when(openCommand(late), { ...office, isAuthority: true })
      .happens({ kind: 'opened', data: {} })
  })

  test('leaves to later steps what they ask for, unless it came in with it', () => {
    const early = { ...values, rating: 'satisfied' }
    caseOf(problem)
      .when(openCommand(early), office)
      .refused('case-values-invalid', { issues: [{ zh: '“企业评价”不在这一步填写' }] })
    caseOf(problem)
      .when(openCommand({ ...values, plan: '会同电力公司增容' }), office)
      .happens({ kind: 'opened', data: {} })
    caseOf(problem)
      .when(openCommand(early), { ...office, isAuthority: true })
      .happens({ kind: 'opened', data: {} })
  })

  test('needs what the case is about', () => {
    caseOf(problem)
      .when({ ...openCommand(values), subject: null } as never, office)
      .refused('case-subject-missing')
  })
})

describe('a move', () => {
  test('takes its values, reason and evidence along', () => {
    assigned.when(moveCommand('solve', { result: '已协调' }, { ...evidence, reason: '专班协调' }), bureau).happens({
      kind: 'moved',
      data: { from: 'assigned', to: 'solved', values: { result: '已协调' }, reason: '专班协调' },
    })
  })

  test('is refused in the order role, state, same person, what is asked, what is needed', () => {
    const twoRoles = { as: ['department', 'headquarters-office'], person: '王' }
    const byWang = assigned.and(moveCommand('solve', { result: '已协调' }, evidence), twoRoles)
    assigned.when(moveCommand('fly'), office).refused('case-move-unknown')
    assigned.when(moveCommand('rate', {}), bureau).refused('case-move-not-yours', { roles: [{ zh: 'enterprise' }] })
    assigned.when(moveCommand('rate', {}), enterprise).refused('case-move-not-now', { from: [{ zh: '已解决' }] })
    byWang.when(moveCommand('callBack'), twoRoles).refused('case-move-same-person', { made: [{ zh: '报告解决' }] })
    solved.when(moveCommand('callBack'), office).refused('case-move-incomplete', { missing: [{ zh: '企业评价' }] })
    solved
      .when(moveCommand('callBack', { rating: 'dissatisfied' }), office)
      .refused('case-move-needs', { reasons: [{ zh: '条件 callBack' }] })
  })

  test('names all that is missing at once: fields, reason, evidence', () => {
    assigned
      .when(moveCommand('solve', {}), bureau)
      .refused('case-move-incomplete', { missing: [{ zh: '办理结果' }, { zh: '佐证材料' }] })
    assigned.when(moveCommand('return', {}, { reason: '  ' }), bureau).refused('case-move-incomplete', {
      missing: [{ zh: '原因' }],
    })
  })

  test('takes no field that it does not ask for, and no file that is not there', () => {
    assigned
      .when(moveCommand('solve', { result: '已协调', title: '另一个问题' }, evidence), bureau)
      .refused('case-values-invalid', { issues: [{ zh: '“问题”不在这一步填写' }] })
    assigned
      .when(moveCommand('solve', { result: '已协调' }, { evidence: ['no-file'] }), bureau)
      .refused('case-upload-unknown')
  })

  test('ends nothing twice: what is closed stays closed', () => {
    expect(struckOff.state().closedAt).not.toBeNull()
    struckOff.when(moveCommand('reopen', {}, { reason: '复发' }), enterprise).refused('case-closed')
    struckOff.when({ command: 'edit', values: { title: '改' } }, office).refused('case-closed')
    struckOff
      .when({ command: 'note', text: '回访', files: [], isInternal: true }, office)
      .happens({ kind: 'noted', data: { text: '回访' } })
  })

  test('reads what the register says of the subject', () => {
    const entry = typeNamed('statistics-entry')
    const files = { startProof: 'u1', filing: 'u2', contract: 'u3' }
    const opened = caseOf(entry).and(openCommand({}), { as: ['district'] })
    const submit = (investment: number) =>
      opened.when(moveCommand('submit', files), { as: ['district'], subject: { investment } })
    submit(5_000_000_00).happens({ kind: 'moved', data: { to: 'submitted' } })
    submit(4_999_999_99).refused('case-move-needs')
  })

  test('that grants a deadline grants none that has passed, nor the old one again', () => {
    const milestone = typeNamed('project-milestone')
    const asked = caseOf(milestone)
      .and(openCommand({ title: '封顶', due: '2026-04-10' }), { as: ['district'] })
      .and(moveCommand('askToMove', { newDue: '2026-05-10', cause: 'land' }, { reason: '用地' }), { as: ['district'] })
    const director = { as: ['office-director'], day: '2026-04-12' }
    asked.when(moveCommand('allow', {}), director).refused('case-deadline-past', { given: '2026-04-10' })
    asked
      .when(moveCommand('allow', { due: '2026-05-10' }), director)
      .happens({ kind: 'moved', data: { to: 'planned', values: { due: '2026-05-10' } } })
  })
})

test('whoever is put in the lead helps no longer', () => {
  const given = { content: '制定方案', origin: 'document', cooperating: ['industry-bureau', 'science-bureau'] }
  const opened = caseOf(typeNamed('task')).and(openCommand(given), office)
  opened
    .when(moveCommand('assign', { lead: 'industry-bureau' }), office)
    .happens({ kind: 'moved', data: { values: { lead: 'industry-bureau', cooperating: ['science-bureau'] } } })
  opened
    .when({ command: 'edit', values: { lead: 'finance-bureau' } }, office)
    .happens({ kind: 'edited', data: { values: { lead: 'finance-bureau' } } })
})

describe('changing a field', () => {
  const edit = (values: object) => ({ command: 'edit' as const, values: { ...values } })

  test('is for those who open or have to act, and a field of a move for those who make it', () => {
    assigned.when(edit({ title: '另一个问题' }), office).happens({ kind: 'edited', data: {} })
    solved.when(edit({ title: '另一个问题' }), bureau).refused('case-fields-not-yours', { fields: [{ zh: '问题' }] })
    solved.when(edit({ rating: 'satisfied' }), bureau).refused('case-fields-not-yours')
    solved.when(edit({ rating: 'fair' }), enterprise).happens({ kind: 'edited', data: {} })
  })

  test('is no way to rewrite what is asked of oneself', () => {
    const given = { content: '制定方案', origin: 'meeting', lead: 'industry-bureau', reporting: 'month' }
    const handed = caseOf(typeNamed('task'))
      .and(openCommand({ ...given, due: '2026-06-30' }), office)
      .and(moveCommand('assign'), office)
    for (const values of [{ content: '适时研究' }, { cooperating: ['science-bureau'] }, { reporting: 'quarter' }])
      handed.when(edit(values), bureau).refused('case-fields-not-yours')
    handed.when(edit({ basis: '第一条', proof: 'u' }), bureau).happens({ kind: 'edited', data: {} })
    handed.when(edit({ content: '制定并印发方案' }), office).happens({ kind: 'edited', data: {} })
  })

  test('is for who is no authority only until somebody took their case on', () => {
    const own = caseOf(problem).and(openCommand(values), enterprise)
    own.when(edit({ title: '另一个问题' }), enterprise).happens({ kind: 'edited', data: {} })
    own.when(edit({ title: '另一个问题' }), { ...enterprise, person: '他人' }).refused('case-fields-not-yours')
    own
      .and(moveCommand('plan', { plan: '方案' }), bureau)
      .when(edit({ due: '2026-09-30' }), enterprise)
      .refused('case-fields-not-yours')
    assigned.when(edit({ due: '2026-09-30' }), enterprise).refused('case-fields-not-yours')
  })

  test('empties no required one', () => {
    assigned.when(edit({ title: null }), office).refused('case-fields-missing', { fields: [{ zh: '问题' }] })
    assigned.when(edit({}), office).refused('case-nothing-given')
  })

  test('changes no deadline that a move grants', () => {
    const task = typeNamed('task')
    const opened = caseOf(task).and(openCommand({ content: '制定方案', origin: 'meeting', due: '2026-06-30' }), office)
    opened.when(edit({ due: '2026-09-30' }), { as: ['office-director'] }).refused('case-fields-not-yours')
    assigned.when(edit({ due: '2026-09-30' }), office).happens({ kind: 'edited', data: {} })
    assigned.when(edit({ due: '2026-03-30' }), office).refused('case-deadline-past')
  })
})

describe('an instruction', () => {
  const instruct = (leader: string | null, text = '请尽快解决') => ({
    command: 'instruct' as const,
    ...{ text, leader, day: '2026-04-01', scans: [] },
  })

  test('is the chief’s own, or what an office enters for a named leader', () => {
    assigned
      .when(instruct(null), { as: ['chain-chief'], person: '李市长' })
      .happens({ kind: 'instructed', data: { leader: '李市长', isRecorded: false } })
    assigned
      .when(instruct('李市长'), office)
      .happens({ kind: 'instructed', data: { leader: '李市长', isRecorded: true } })
    assigned.when(instruct(null), office).refused('case-leader-missing')
    assigned.when(instruct('李市长', ' '), office).refused('case-nothing-given')
  })
})

describe('a handler', () => {
  const give = (id: string, body: string | null = null) => ({
    command: 'assign' as const,
    ...{ handler: { id, name: id }, body, reason: null },
  })

  test('takes a case by himself, or is named by who may', () => {
    assigned
      .when(give('王'), { as: ['department'], person: '王' })
      .happens({ kind: 'assigned', data: { handler: { id: '王', name: '王' } } })
    assigned.when(give('李'), { as: ['department'], person: '王' }).refused('case-not-yours')
    assigned.when(give('李'), { ...office, mayAssign: true }).happens({ kind: 'assigned', data: {} })
    assigned.when(give('王'), { as: [], person: '王' }).refused('case-not-yours')
  })

  test('hands the case on', () => {
    const his = assigned.and(give('王'), { as: ['department'], person: '王' })
    his
      .when(give('李'), { as: ['department'], person: '王' })
      .happens({ kind: 'assigned', data: { handler: { id: '李', name: '李' } } })
  })
})

describe('regular reports', () => {
  const task = typeNamed('task')
  const runs = (day: string) => ({ as: ['department', 'headquarters-office'], day, reportsRegularly: true })
  const begun = caseOf(task)
    .and(openCommand({ content: '持续推进', origin: 'document' }), runs('2026-02-10'))
    .and(moveCommand('assign', { lead: 'industry-bureau' }), runs('2026-02-11'))
    .and(moveCommand('accept'), runs('2026-02-12'))
  const report = (day: string, from = begun) =>
    from.and(moveCommand('report', { standing: 'lasting', progress: day }), runs(day))

  test('are owed by quarter where there is no deadline, each for its quarter', () => {
    expect(begun.state().reportDue).toBe('2026-03-31')
    expect(report('2026-03-20').state().reportDue).toBe('2026-06-30')
    expect(report('2026-03-25', report('2026-03-20')).state().reportDue).toBe('2026-06-30')
    expect(report('2026-04-10').state().reportDue).toBe('2026-06-30')
  })

  test('are as often as the office says, and none is owed once there is a deadline', () => {
    const edit = (values: Record<string, unknown>) =>
      begun.and({ command: 'edit', values }, runs('2026-02-13')).state().reportDue
    expect(edit({ reporting: 'quarter' })).toBe('2026-03-31')
    const dated = caseOf(task).and(
      openCommand({ content: '出台方案', origin: 'document', due: '2026-12-31' }),
      runs('2026-02-10'),
    )
    expect(dated.state().reportDue).toBeNull()
  })
})
