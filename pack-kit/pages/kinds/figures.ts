/** Pages of figures: parameters, indicators, facts. */
import type { Label } from '../../definition.ts'
import type { Fact } from '../../definitions/fact.ts'
import type { Indicator, Stated, Target } from '../../definitions/indicator-data.ts'
import type { Parameter } from '../../definitions/parameter.ts'
import { isAssumed } from '../../source.ts'
import { facts, label, table } from '../blocks.ts'
import { formulaBlocks } from '../formula-blocks.ts'
import { type Names, nothing, words } from '../names.ts'
import type { Block, Cell } from '../page.ts'
import { bindings, comparators, directions, fieldKinds, measures, sides, targetKinds } from '../words/kind-words.ts'
import { intervalNames, periodWords } from '../words/time-words.ts'
import { figureWords, literalWords, same } from '../words/value-words.ts'
import { valuesFacts } from './values-from.ts'

export function parameterBlocks({ parameterKind, values }: Parameter): readonly Block[] {
  const ended = label('停止适用', 'no longer in force')
  return [
    ...facts(null, [[label('类型', 'kind'), words(fieldKinds[parameterKind])]]),
    ...table(
      label('取值', 'Values'),
      [label('自何日起', 'from'), label('#取值', 'value')],
      byDay(values).map(([day, value]) => [
        words(periodWords(day)),
        words(value === null ? ended : literalWords(value)),
      ]),
    ),
  ]
}

export function factBlocks({ indicator, value, unit, period, scope, is }: Fact, names: Names): readonly Block[] {
  return facts(null, [
    [label('指标', 'indicator'), names.linkOr('indicator', indicator)],
    [label('数值', 'value'), words(compared(is, value, unit))],
    [label('时点或时期', 'period'), words(periodWords(period))],
    [label('范围', 'scope'), scope === null ? nothing : words(scope)],
  ])
}

export function indicatorBlocks(indicator: Indicator, names: Names): readonly Block[] {
  const { definition, unit, direction, period, of, owner, baseline } = indicator
  return [
    ...facts(null, [
      [label('口径', 'definition'), words(definition)],
      [label('单位', 'unit'), words(unit === '1' ? label('无量纲', 'plain number') : same(unit))],
      [label('方向', 'direction'), words(directions[direction])],
      [label('频次', 'frequency'), words(intervalNames[period])],
      [
        label('计算对象', 'computed for'),
        of === null ? words(label('全市', 'the city')) : [names.link('register', of)],
      ],
      [label('责任单位', 'owner'), names.links('body', owner)],
      ...valuesFacts(indicator, names),
      [label('基期', 'baseline'), baseline === null ? nothing : words(statedWords(baseline, unit))],
    ]),
    ...targetsTable(indicator),
    ...formulaBlocks(indicator),
    ...warningBlocks(indicator, names),
  ]
}

function targetsTable({ targets, unit }: Indicator): readonly Block[] {
  return table(
    label('目标', 'Targets'),
    [
      label('到期', 'due'),
      label('#目标值', 'target'),
      label('目标类型', 'read as'),
      label('性质', 'nature'),
      label('说明', 'remarks'),
    ],
    targets.map(({ kind, due, is, value, binding, note }) => [
      words(periodWords(due)),
      value === null ? nothing : words(compared(is, value, unit)),
      words(targetKinds[kind]),
      words(bindings[binding]),
      note ? words(note) : nothing,
    ]),
  )
}

function warningBlocks({ warning }: Indicator, names: Names): readonly Block[] {
  if (warning === null) return []
  return facts(label('红黄蓝预警', 'Warning lights'), [
    [label('比较', 'compared by'), words(measures[warning.measure])],
    [label('亮灯', 'lit'), words(sides[warning.when])],
    [label('■ 蓝', '■ blue'), barOf(warning.blue, names)],
    [label('▲ 黄', '▲ yellow'), barOf(warning.yellow, names)],
    [label('● 红', '● red'), barOf(warning.red, names)],
  ])
}

/** The parameter with its latest value, marked where no document gives it. */
function barOf(id: string, names: Names): Cell {
  const link = names.link('parameter', id)
  const parameter = names.find('parameter', id)
  const latest = byDay(parameter?.values ?? {}).at(-1)?.[1]
  if (!latest) return [link]
  const value = literalWords(latest)
  const [zh, en] = isAssumed(parameter?.source ?? [])
    ? [`${value.zh}，系统默认`, `${value.en}, default`]
    : [value.zh, value.en]
  return [{ ...link, text: { zh: `${link.text.zh}（${zh}）`, en: `${link.text.en} (${en})` } }]
}

const byDay = (values: Parameter['values']) => Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1))

function compared(is: Target['is'], value: number, unit: string): Label {
  const [figure, word] = [figureWords(value, unit), comparators[is]]
  return { zh: `${word.zh}${figure.zh}`, en: word.en === '' ? figure.en : `${word.en} ${figure.en}` }
}

function statedWords({ period, value, note }: Stated, unit: string): Label {
  const when = periodWords(period)
  const figure = value === null ? label('文件未给出数值', 'no number is given') : figureWords(value, unit)
  const [zh, en] = [`${figure.zh}（${when.zh}）`, `${figure.en} (${when.en})`]
  return note ? { zh: `${zh}，${note.zh}`, en: `${en}, ${note.en}` } : { zh, en }
}
