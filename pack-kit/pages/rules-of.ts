/** Every rule that a definition holds, by its name inside the definition. */
import type { Label, RuleData } from '@linchpin/kernels/rules'
import type { CaseType } from '../definitions/case.ts'
import type { RuleExample } from '../definitions/register.ts'
import type { Fields } from '../field.ts'
import type { AnyDefinition } from '../pack.ts'
import { label } from './blocks.ts'
import { caseFieldsSeen, fieldsSeen, type Names } from './names.ts'

export interface NamedRule {
  readonly name: string
  readonly title: Label
  readonly rule: RuleData
  /** Those of the record that it is decided on. */
  readonly fields: Fields
  readonly unknown: readonly Label[]
  readonly examples: readonly RuleExample[]
  /** What it can be tried on. */
  readonly records: readonly Omit<RuleExample, 'outcome'>[]
}

export function rulesOf(definition: AnyDefinition, names: Names): readonly NamedRule[] {
  switch (definition.kind) {
    case 'register': {
      const { id, admission, exit, unknown, admissionExamples, exitExamples } = definition
      const fields = fieldsSeen(names, id)
      return [
        ...named('admission', label('入库条件', 'Admission'), admission, {
          fields,
          unknown,
          examples: admissionExamples,
        }),
        ...named('exit', label('退出条件', 'Exit'), exit, { fields, unknown: [], examples: exitExamples }),
      ]
    }
    case 'programme': {
      const { of, eligibility, unknown, examples } = definition
      const title = label('适用条件', 'Eligibility')
      return named('eligibility', title, eligibility, { fields: fieldsSeen(names, of), unknown, examples })
    }
    case 'indicator': {
      const { values } = definition
      if (values.from !== 'register' && values.from !== 'case') return []
      const fields =
        values.from === 'register'
          ? fieldsSeen(names, values.register)
          : caseFieldsSeen(names, names.find('case', values.case))
      return named('where', label('计数条件', 'What is counted'), values.where, { fields, unknown: [], examples: [] })
    }
    case 'case': {
      const fields = caseFieldsSeen(names, definition)
      return Object.entries(definition.moves).flatMap(([move, { label: title, needs }]) =>
        named(
          `needs/${move}`,
          needsTitle(title),
          needs,
          { fields, unknown: [], examples: [] },
          recordsFor(definition, needs),
        ),
      )
    }
    default:
      return []
  }
}

const needsTitle = ({ zh, en }: Label) => label(`“${zh}”的条件`, `Condition of “${en}”`)

function named(
  name: string,
  title: Label,
  rule: RuleData | null,
  rest: Pick<NamedRule, 'fields' | 'unknown' | 'examples'>,
  records: NamedRule['records'] = rest.examples,
): readonly NamedRule[] {
  return rule === null ? [] : [{ name, title, rule, ...rest, records }]
}

/** Examples of the case whose record holds something that the rule reads. */
const recordsFor = ({ examples }: CaseType, rule: RuleData | null): NamedRule['records'] =>
  examples.flatMap(({ name, day, record = {} }) =>
    Object.keys(record).some((field) => rule !== null && Object.hasOwn(rule.fields, field))
      ? [{ name, day, record }]
      : [],
  )
