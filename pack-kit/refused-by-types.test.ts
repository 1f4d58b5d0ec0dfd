/**
 * Mistakes that are compile errors: `tsc` fails on an `@ts-expect-error` that expects nothing, and `npm test` runs it. What slips
 * past the types (data, a cast) is told by `checkPack` all the same, and each test says how.
 */
import { describe, expect, test } from 'vitest'
import { eastShore, industryBureau } from './fixtures/yunzhu/bodies.ts'
import { problem } from './fixtures/yunzhu/cases.ts'
import { opinions } from './fixtures/yunzhu/documents.ts'
import { firmsWithAnswers, problemsDue } from './fixtures/yunzhu/indicators.ts'
import { equipment } from './fixtures/yunzhu/industries.ts'
import { blueBar, redBar, yellowBar } from './fixtures/yunzhu/parameters.ts'
import { firms } from './fixtures/yunzhu/registers.ts'
import { yunzhu } from './fixtures/yunzhu-pack.ts'
import {
  type AnyDefinition,
  all,
  type CityPack,
  checkPack,
  clause,
  date,
  defineBody,
  defineCase,
  defineChain,
  defineIndicator,
  defineLayout,
  defineParameter,
  defineProgramme,
  defineRegister,
  department,
  develops,
  text,
} from './index.ts'

const label = { zh: '试写', en: 'attempt' }
const about = { label, row: 'M1', source: clause(opinions, '二') } as const

/** What is told of a definition that is put into the good pack. */
function told(definition: unknown): readonly string[] {
  const pack: CityPack = { ...yunzhu, definitions: [...yunzhu.definitions, definition as AnyDefinition] }
  return checkPack(pack).map(({ code, place }) => `${code} ${place.replace(/^\w+\/attempt\//, '')}`)
}

const states = { open: { label }, done: { label: { zh: '办结', en: 'done' }, final: true } } as const
const base = {
  ...about,
  fields: { due: date('期限', 'due'), reply: text('答复', 'reply') },
  openedBy: department,
} as const
const finish = { label, from: 'open', to: 'done', by: department } as const
const examples = [{ name: '办结', day: '2026-04-01', moves: [[department, 'finish']], ends: 'done' }] as const

describe('of a case type', () => {
  test('a move that leads nowhere', () => {
    const wrong = () =>
      // @ts-expect-error: there is no state “closed”
      defineCase('attempt', { ...base, initial: 'open', states, moves: { finish: { ...finish, to: 'closed' } } })
    expect(told(wrong())).toEqual(['state-unknown moves/finish/to'])
  })
  test('a beginning that is no state', () => {
    // @ts-expect-error: there is no state “start”
    const wrong = () => defineCase('attempt', { ...base, initial: 'start', states, moves: { finish }, examples })
    expect(told(wrong())).toEqual(['state-unknown initial'])
  })
  test('a role written as a text', () => {
    const moves = { finish: { ...finish, by: 'department' } } as const
    // @ts-expect-error: roles are constants
    const wrong = () => defineCase('attempt', { ...base, initial: 'open', states, moves, examples })
    expect(told(wrong())).toEqual(['definition-misshapen moves/finish/by/0'])
  })
  test('a move that asks for a field that is not there', () => {
    const moves = { finish: { ...finish, asks: 'answer' } } as const
    // @ts-expect-error: there is no field “answer”
    const wrong = () => defineCase('attempt', { ...base, initial: 'open', states, moves, examples })
    expect(told(wrong())).toEqual(['field-unknown moves/finish/asks/0'])
  })
  test('a deadline that is no date', () => {
    const wrong = () =>
      // @ts-expect-error: “reply” is a text
      defineCase('attempt', { ...base, initial: 'open', deadline: 'reply', states, moves: { finish } })
    expect(told(wrong())).toEqual(['deadline-no-date deadline', 'reminder-missing reminders'])
  })
  test('a move that may not follow one that is not there', () => {
    const moves = { finish: { ...finish, notBy: 'answer' } } as const
    // @ts-expect-error: there is no move “answer”
    const wrong = () => defineCase('attempt', { ...base, initial: 'open', states, moves, examples })
    expect(told(wrong())).toEqual(['move-unknown moves/finish/notBy/0'])
  })
  test('an example that ends in no state', () => {
    const ends = [{ ...examples[0], ends: 'closed' }] as const
    // @ts-expect-error: there is no state “closed”
    const wrong = () => defineCase('attempt', { ...base, initial: 'open', states, moves: { finish }, examples: ends })
    expect(told(wrong())).toEqual(['state-unknown examples/0/ends'])
  })
})

describe('of any definition', () => {
  test('a missing source', () => {
    // @ts-expect-error: nothing says where it comes from
    const wrong = () => defineBody('attempt', { label, row: 'M1', kind: 'department', level: 'city' })
    expect(told(wrong())).toEqual(['definition-misshapen source/0'])
  })
  test('a row that does not exist', () => {
    // @ts-expect-error: rows end with M33
    const wrong = () => defineBody('attempt', { ...about, row: 'M34', kind: 'department', level: 'city' })
    expect(told(wrong())).toEqual(['row-unknown rows/0'])
  })
  test('a clause that the document does not have', () => {
    const wrong = () =>
      // @ts-expect-error: the opinions end with 四
      defineBody('attempt', { ...about, source: clause(opinions, '五'), kind: 'department', level: 'city' })
    expect(told(wrong())).toEqual(['clause-unknown source/0'])
  })
})

describe('of a condition', () => {
  const programme = (eligibility: never) =>
    defineProgramme('attempt', {
      ...about,
      type: 'policy',
      givenBy: industryBureau,
      of: firms,
      benefit: label,
      eligibility,
    })
  type Eligibility = NonNullable<Parameters<typeof defineProgramme<string, typeof firms.fields>>[1]['eligibility']>
  const codes = (eligibility: Eligibility) => told(programme(eligibility as never))
  const at = 'eligibility/versions/2026-03-01'

  test('a field that is not there', () => {
    // @ts-expect-error: firms have no field “turnover”
    expect(() => codes({ '2026-03-01': (firm) => firm.turnover.atLeast(1, '元') })).toThrow(TypeError)
  })
  test('a field that is listed only', () => {
    // @ts-expect-error: products are many
    expect(() => codes({ '2026-03-01': (firm) => firm.products.contains('机') })).toThrow(TypeError)
  })
  test('a unit that does not fit', () => {
    // @ts-expect-error: people are not counted in tonnes
    expect(codes({ '2026-03-01': (firm) => firm.staff.atLeast(5, '吨') })).toEqual([`unit-does-not-fit ${at}/to/unit`])
  })
  test('an amount without a unit', () => {
    // @ts-expect-error: 1000 of what
    expect(codes({ '2026-03-01': (firm) => firm.revenue.atLeast(1000) })).toEqual([`unit-does-not-fit ${at}/to/unit`])
  })
  test('a key that the choice does not have', () => {
    // @ts-expect-error: sizes are large, medium, small
    expect(codes({ '2026-03-01': (firm) => firm.size.equals('tiny') })).toEqual([`option-unknown ${at}/to/value`])
  })
  test('a question that the kind of the field does not take', () => {
    // @ts-expect-error: a flag is or is not
    expect(codes({ '2026-03-01': (firm) => all(firm.listed.above(true)) })).toEqual([
      `comparator-does-not-fit ${at}/of/0/is`,
    ])
  })
  test('a parameter of another kind', () => {
    // @ts-expect-error: the bar is a number, revenue an amount
    const wrong: Eligibility = { '2026-03-01': (firm, { parameter }) => firm.revenue.atLeast(parameter(blueBar)) }
    expect(codes(wrong)).toEqual([`value-does-not-fit ${at}/to/parameter`])
  })
  test('a key that is no date', () => {
    // @ts-expect-error: a wording holds from a day
    expect(codes({ soon: (firm) => firm.listed.is(true) })).toEqual(['day-invalid eligibility/versions/soon'])
  })
})

describe('of an indicator', () => {
  const shared = {
    ...about,
    definition: label,
    unit: '%',
    direction: 'higher',
    period: 'year',
    owner: industryBureau,
    of: firms,
    examples: [],
  } as const
  const at = 'values/wordings/2026-03-01'

  test('an input that was not declared', () => {
    const wrong = () =>
      defineIndicator('attempt', {
        ...shared,
        inputs: ['revenue'],
        // @ts-expect-error: “rdSpend” is not among the inputs
        formula: { '2026-03-01': (x) => x.rdSpend.per(x.revenue) },
      })
    expect(wrong).toThrow(TypeError)
  })
  test('an input that is no quantity', () => {
    const wrong = () =>
      // @ts-expect-error: “size” is a choice
      defineIndicator('attempt', { ...shared, inputs: ['size'], formula: { '2026-03-01': (x) => x.size } })
    expect(told(wrong())).toEqual([`input-unknown ${at}`])
  })
  test('people added to yuan', () => {
    const wrong = () =>
      defineIndicator('attempt', {
        ...shared,
        inputs: ['revenue', 'staff'],
        // @ts-expect-error: 人 is not 元
        formula: { '2026-03-01': (x) => x.revenue.plus(x.staff).per(x.revenue) },
      })
    expect(told(wrong())).toEqual([`formula-units-differ ${at}`])
  })
  test('a formula that comes out in another unit', () => {
    const wrong = () =>
      defineIndicator('attempt', {
        ...shared,
        // @ts-expect-error: yuan for each is no percentage (told where this form of an indicator begins)
        inputs: ['revenue', 'staff'],
        formula: { '2026-03-01': (x) => x.revenue.per(x.staff) },
      })
    expect(told(wrong())).toEqual([`formula-unit-does-not-fit ${at}`])
  })
  test('a total of a text', () => {
    const counted = { ...about, definition: label, unit: '%', direction: 'higher', period: 'year' } as const
    const wrong = () =>
      // @ts-expect-error: codes are not added up
      defineIndicator('attempt', { ...counted, owner: industryBureau, counts: firms, total: 'creditCode' })
    expect(told(wrong())).toEqual(['field-no-quantity values/total'])
  })
  const ofCases = { ...about, definition: label, unit: '项', direction: 'higher', period: 'year' } as const
  const cases = { ...ofCases, owner: industryBureau, counts: problem } as const
  test('cases in a state that there is not', () => {
    // @ts-expect-error: there is no state “finished”
    const wrong = () => defineIndicator('attempt', { ...cases, in: 'finished' })
    expect(told(wrong())).toEqual(['state-unknown values/in/0'])
  })
  test('cases dated by a text', () => {
    // @ts-expect-error: “reply” is a text
    const wrong = () => defineIndicator('attempt', { ...cases, during: { date: 'reply' } })
    expect(told(wrong())).toEqual(['moment-no-date values/during/date'])
  })
  test('a total of a choice of the subject', () => {
    // @ts-expect-error: sizes are not added up
    const wrong = () => defineIndicator('attempt', { ...cases, total: 'size' })
    expect(told(wrong())).toEqual(['field-no-quantity values/total'])
  })
  test('subjects of cases that have none', () => {
    const alone = defineCase('attempt', { ...base, initial: 'open', states, moves: { finish } })
    // @ts-expect-error: such a case is about nothing that could be counted once
    const wrong = () => defineIndicator('attempt', { ...cases, counts: alone, distinct: 'subject' })
    expect(told(wrong())).toEqual(['reference-unknown values/case'])
  })
  test('a condition on a field that neither the case nor its subject has', () => {
    // @ts-expect-error: there is no field “turnover”
    const wrong = () => defineIndicator('attempt', { ...cases, where: { '2026-03-01': (f) => f.turnover.isPresent() } })
    expect(wrong).toThrow(TypeError)
  })
  test('firms added to problems', () => {
    const wrong = () =>
      defineIndicator('attempt', {
        ...ofCases,
        owner: industryBureau,
        period: 'month',
        inputs: { firms: firmsWithAnswers, problems: problemsDue },
        // @ts-expect-error: 家 is not 项
        formula: { '2026-03-01': (x) => x.problems.plus(x.firms) },
        examples: [],
      })
    expect(told(wrong())).toEqual(['formula-units-differ values/wordings/2026-03-01'])
  })
  test('a bar that is no number', () => {
    const day = defineParameter('attempt', {
      ...about,
      kind: 'date',
      values: { '2026-03-01': { value: '2026-06-01' } },
    })
    // @ts-expect-error: a day is no bar
    const wrong = { measure: 'value', when: 'above', blue: day, yellow: yellowBar, red: redBar } satisfies Bars
    expect(wrong.blue.id).toBe('attempt')
  })
})
type Bars = NonNullable<Extract<Parameters<typeof defineIndicator>[1], { warning?: unknown }>['warning']>

describe('of a place, a chain, a register', () => {
  test('a segment that the industry does not have', () => {
    const wrong = () =>
      // @ts-expect-error: equipment has robots and machine tools
      defineLayout('attempt', { ...about, place: eastShore, develops: [develops(equipment, 'ships')] })
    expect(told(wrong())).toEqual(['segment-unknown develops/0/segments/0'])
  })
  test('a chain of a body', () => {
    // @ts-expect-error: a district is no industry
    const wrong = () => defineChain('attempt', { ...about, class: null, industries: eastShore, segments: {} })
    expect(told(wrong())).toEqual(['reference-unknown industries/0', 'list-empty segments'])
  })
  test('a key that is no field', () => {
    const fields = { name: text('名称', 'name', { required: true }) }
    // @ts-expect-error: there is no field “number”
    const wrong = () => defineRegister('attempt', { ...about, key: 'number', fields, keptBy: department })
    expect(told(wrong())).toEqual(['key-unknown key'])
  })
})
