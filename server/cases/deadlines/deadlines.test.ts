import { endOf as endOfSpan, stateCouncilCalendar } from '@linchpin/kernels/quantity'
import { type CaseType, ofKind } from '@linchpin/pack-kit'
import { pack } from '@linchpin/pack-tianjin'
import { describe, expect, test } from 'vitest'
import { caseLight } from './case-light.ts'
import { type EndOf, isResultIn, nextDue, warnFrom } from './next-due.ts'
import { endOfInterval, nextReportDue } from './report-due.ts'

const endOf: EndOf = (day, duration) => endOfSpan(day, duration, stateCouncilCalendar).day
const typeNamed = (id: string) => ofKind(pack, 'case').find((each) => each.id === id) as CaseType
const [task, project, problem] = [typeNamed('task'), typeNamed('project'), typeNamed('problem')]
const at = (state: string, enteredOn: string, more: object = {}) => ({
  ...{ state, enteredOn, fields: {}, reportDue: null, closedAt: null },
  ...more,
})

describe('the next day that counts', () => {
  test('is the end of what the state allows, in working days of the State Council', () => {
    // Three working days to sign for it; the festival of 2026 lies between.
    expect(nextDue(task, at('assigned', '2026-02-13'), endOf)).toEqual({ day: '2026-02-25', because: 'state' })
  })

  test('is the deadline where that comes earlier', () => {
    const dated = { fields: { due: '2026-02-20' } }
    expect(nextDue(task, at('assigned', '2026-02-13', dated), endOf)).toEqual({
      day: '2026-02-20',
      because: 'deadline',
    })
    expect(nextDue(task, at('accepted', '2026-02-13', dated), endOf)).toEqual({
      day: '2026-02-20',
      because: 'deadline',
    })
  })

  test('is the confirmation once the result is handed in: who handled it is not late for others', () => {
    const dated = { fields: { due: '2026-04-02' } }
    expect(nextDue(task, at('finished', '2026-04-01', dated), endOf)?.because).toBe('state')
    expect([isResultIn(task, 'finished'), isResultIn(problem, 'solved'), isResultIn(task, 'assigned')]).toEqual([
      true,
      true,
      false,
    ])
    expect(Object.keys(project.states).filter((state) => isResultIn(project, state))).toEqual([])
  })

  test('is the next report of what runs on without a deadline', () => {
    const reporting = { reportDue: '2026-06-30' }
    expect(nextDue(task, at('accepted', '2026-04-01', reporting), endOf)).toEqual({
      day: '2026-06-30',
      because: 'report',
    })
    expect(nextDue(task, at('finished', '2026-04-01', reporting), endOf)?.because).toBe('state')
  })

  test('is none where nothing is set, nor after the end', () => {
    expect(nextDue(task, at('accepted', '2026-04-01'), endOf)).toBeNull()
    const ended = { fields: { due: '2026-02-20' }, closedAt: '2026-02-01' }
    expect(nextDue(task, at('struckOff', '2026-02-01', ended), endOf)).toBeNull()
  })
})

describe('the light', () => {
  const due = { day: '2026-06-30', because: 'deadline' as const }
  const lit = (reportedAt: string | null, more: object = {}) => ({
    ...{ due: due.day, dueBecause: due.because, warnFrom: warnFrom(task, due, endOf), reportedAt, closedAt: null },
    ...more,
  })

  test('is red from the day after, yellow from the first reminder on', () => {
    const on = (day: string) => caseLight(lit('2026-06-01'), day)
    expect(['2026-06-26', '2026-06-27', '2026-06-30', '2026-07-01'].map(on)).toEqual([
      'green',
      'yellow',
      'yellow',
      'red',
    ])
  })

  test('is grey where nothing was told or nothing is due, and out at the end', () => {
    expect(caseLight(lit(null), '2026-06-01')).toBe('noData')
    expect(caseLight(lit(null, { due: null, dueBecause: null, warnFrom: null }), '2026-06-01')).toBe('noData')
    expect(caseLight(lit(null, { closedAt: '2026-05-01' }), '2026-07-01')).toBeNull()
  })

  test('is green while only the next step is awaited', () => {
    expect(caseLight(lit(null, { dueBecause: 'state' }), '2026-06-01')).toBe('green')
  })

  test('warns three days before where no reminder says otherwise', () => {
    expect(warnFrom({ reminders: [] }, due, endOf)).toBe('2026-06-27')
    expect(warnFrom(typeNamed('special-report'), due, endOf)).toBe('2026-06-10')
  })
})

describe('intervals of reports', () => {
  test.each([
    ['2026-01-01', 'quarter', '2026-03-31'],
    ['2026-12-31', 'quarter', '2026-12-31'],
    ['2024-02-10', 'month', '2024-02-29'],
    ['2026-04-05', 'week', '2026-04-05'],
    ['2026-04-06', 'week', '2026-04-12'],
  ] as const)('%s ends its %s on %s', (day, interval, end) => expect(endOfInterval(day, interval)).toBe(end))

  test('a late report stands for what was owed; several missed ones are not asked for again', () => {
    expect(nextReportDue('month', '2026-03-31', '2026-04-10', true)).toBe('2026-04-30')
    expect(nextReportDue('month', '2026-01-31', '2026-04-10', true)).toBe('2026-04-30')
    expect(nextReportDue('month', '2026-03-31', '2026-04-10', false)).toBe('2026-03-31')
    expect(nextReportDue('week', '2026-04-12', '2026-04-05', true)).toBe('2026-04-12')
    expect(nextReportDue(null, '2026-04-12', '2026-04-05', true)).toBeNull()
  })
})
