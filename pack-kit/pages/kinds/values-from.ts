/** How the values of an indicator come about, as facts of its page. */
import type { Label } from '../../definition.ts'
import type { CaseType } from '../../definitions/case.ts'
import type { CaseCount } from '../../definitions/case-count.ts'
import type { Indicator } from '../../definitions/indicator-data.ts'
import { label } from '../blocks.ts'
import { caseFieldsSeen, fieldsSeen, type Names, words } from '../names.ts'
import type { Cell, Piece } from '../page.ts'
import { same } from '../words/value-words.ts'

type Fact = readonly [name: Label, value: Cell]

export function valuesFacts({ values }: Indicator, names: Names): readonly Fact[] {
  switch (values.from) {
    case 'observed':
      return [source(words(label('填报、导入或公布', 'entered, imported or published')))]
    case 'formula':
      return [source(words(label('按公式计算', 'computed by the formula')))]
    case 'indicators':
      return [
        source(words(label('由下列指标按公式计算', 'computed by the formula from these indicators'))),
        [label('所用指标', 'indicators read'), names.links('indicator', inputsOf(values.inputs))],
      ]
    case 'register':
      return [source([registerPiece(values, names)])]
    case 'case': {
      const caseType = names.find('case', values.case)
      const counted: Fact = [label('计入范围', 'counted are'), words(scopeWords(values, caseType))]
      return [source([casePiece(values, caseType, names)]), counted]
    }
  }
}

const source = (value: Cell): Fact => [label('数据来源', 'values'), value]

const inputsOf = (inputs: Readonly<Record<string, { readonly indicator: string }>>) => [
  ...new Set(Object.values(inputs).map(({ indicator }) => indicator)),
]

function registerPiece(
  { register, total }: { readonly register: string; readonly total: string | null },
  names: Names,
) {
  const { text, to } = names.link('register', register)
  if (total === null) return { text: label(`${text.zh}条目数`, `entries of ${text.en}`), to }
  const field = fieldsSeen(names, register)[total]?.label ?? same(total)
  return { text: label(`${text.zh}“${field.zh}”合计`, `sum of ${field.en} in ${text.en}`), to }
}

function casePiece({ case: id, total, distinct }: CaseCount, caseType: CaseType | undefined, names: Names): Piece {
  const { text, to } = names.link('case', id)
  if (total !== null) {
    const field = caseFieldsSeen(names, caseType)[total]?.label ?? same(total)
    return { text: label(`“${text.zh}”事项的“${field.zh}”合计`, `sum of ${field.en} over cases: ${text.en}`), to }
  }
  if (distinct === null) return { text: label(`“${text.zh}”事项数`, `number of cases: ${text.en}`), to }
  const subject = names.linkOr('register', caseType?.subject ?? null)[0]?.text ?? text
  return {
    text: label(`“${text.zh}”事项涉及的${subject.zh}条目，各计一次`, `${subject.en} with cases, each once: ${text.en}`),
    to,
  }
}

function scopeWords({ in: states, during, since }: CaseCount, caseType: CaseType | undefined): Label {
  const of = (language: 'zh' | 'en') =>
    states.map((id) => `“${(caseType?.states[id]?.label ?? same(id))[language]}”`).join(language === 'zh' ? '' : ' or ')
  const [zh, en] = [of('zh'), of('en')]
  if (during === 'held')
    return states.length === 0
      ? label('截至期末发起的全部事项', 'all cases opened by the end of the period')
      : label(`期末处于${zh}`, `standing at ${en} at the end of the period`)
  const span =
    since === 'year' ? label('年初至期末', 'since the beginning of the year') : label('本期内', 'in the period')
  if (during === 'reached') return label(`${span.zh}办到${zh}`, `came to ${en} ${span.en}`)
  const now = states.length === 0 ? label('', '') : label(`，现处于${zh}`, `, now standing at ${en}`)
  if (during === 'opened') return label(`${span.zh}发起${now.zh}`, `opened ${span.en}${now.en}`)
  const field = caseType?.fields[during.date]?.label ?? same(during.date)
  return label(`“${field.zh}”在${span.zh}${now.zh}`, `${field.en} ${span.en}${now.en}`)
}
