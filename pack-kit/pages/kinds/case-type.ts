import type { Label, Language } from '@linchpin/kernels/rules'
import type { CaseExample, CaseType, Move, Reminder } from '../../definitions/case.ts'
import { facts, fieldsTable, label, table } from '../blocks.ts'
import { drawLifecycle } from '../lifecycle/index.ts'
import { fieldsSeen, type Names, nothing, words } from '../names.ts'
import type { Block, Cell, Example } from '../page.ts'
import { ruleBlocks } from '../rule-blocks.ts'
import { refusals, required, yesNo } from '../words/kind-words.ts'
import { durationWords, limitWords } from '../words/time-words.ts'
import { same, valueWords } from '../words/value-words.ts'

export function caseBlocks(type: CaseType, names: Names): readonly Block[] {
  const { subject, openedBy, initial, deadline, fields } = type
  return [
    ...facts(null, [
      [label('针对', 'about'), names.linkOr('register', subject)],
      [label('发起', 'opened by'), names.roles(openedBy)],
      [label('起始环节', 'begins as'), words(stateName(type, initial))],
      [label('完成期限', 'deadline'), deadline === null ? nothing : words(fields[deadline]?.label ?? same(deadline))],
    ]),
    ...lifecycleBlock(type, names),
    ...statesTable(type),
    ...movesTable(type, names),
    ...ruleBlocks(type, names),
    ...remindersTable(type.reminders, names),
    ...examplesBlock(type, names),
    ...fieldsTable(fields, names, null),
  ]
}

/** Drawing takes a thousand times as long as all the rest. */
function lifecycleBlock(type: CaseType, names: Names): readonly Block[] {
  if (!names.hasWords) return []
  const diagram = (language: Language) => drawLifecycle(type, (id) => names.role(id)[language], language)
  const title = label('办理流程', 'Lifecycle')
  return [{ block: 'lifecycle', title, diagrams: { zh: diagram('zh'), en: diagram('en') } }]
}

function statesTable({ states, initial, moves }: CaseType): readonly Block[] {
  return table(
    label('环节', 'States'),
    [
      label('环节', 'state'),
      label('时限', 'time limit'),
      label('结束环节', 'final'),
      label('可办理', 'moves from here'),
    ],
    Object.entries(states).map(([id, state]) => [
      words(id === initial ? label(`${state.label.zh}（起始）`, `${state.label.en} (initial)`) : state.label),
      state.within === null ? nothing : words(limitWords(state.within)),
      state.isFinal ? words(yesNo(true)) : nothing,
      words(
        ...Object.values(moves)
          .filter(({ from }) => from.includes(id))
          .map((move) => move.label),
      ),
    ]),
  )
}

function movesTable(type: CaseType, names: Names): readonly Block[] {
  const { moves, fields } = type
  return table(
    label('办理', 'Moves'),
    [
      label('办理', 'move'),
      label('由', 'from'),
      label('到', 'to'),
      label('办理人', 'by'),
      label('须填', 'asks for'),
      label('理由', 'reason'),
      label('佐证', 'evidence'),
      label('限制', 'limits'),
    ],
    Object.values(moves).map((move) => [
      words(move.label),
      words(...move.from.map((id) => stateName(type, id))),
      words(stateName(type, move.to)),
      names.roles(move.by),
      words(...move.asks.map((name) => fields[name]?.label ?? same(name))),
      move.reason === null ? nothing : words(required[move.reason]),
      move.evidence === null ? nothing : words(required[move.evidence]),
      limitsOf(move, type),
    ]),
  )
}

function limitsOf({ needs, notBy }: Move, { moves }: CaseType): Cell {
  const others = notBy.map((id) => moves[id]?.label ?? same(id))
  const list = (language: Language) => others.map((each) => each[language]).join(language === 'zh' ? '”“' : '”, “')
  return words(
    ...(needs === null ? [] : [label('须符合条件', 'on a condition')]),
    ...(others.length === 0 ? [] : [label(`不得由“${list('zh')}”的同一人办理`, `not by who made “${list('en')}”`)]),
  )
}

function remindersTable(reminders: readonly Reminder[], names: Names): readonly Block[] {
  return table(
    label('催办督办', 'Reminders'),
    [label('时点', 'when'), label('对象', 'to'), label('方式', 'how')],
    reminders.map(({ when, by, to, supervises }) => {
      const time = durationWords(by)
      const remind = label('自动催办', 'reminded by the system')
      return [
        words(
          when === 'before'
            ? label(
                `到期前${time.zh}${by.isDefault ? '（系统默认）' : ''}`,
                `${time.en} before it is due${by.isDefault ? ' (default)' : ''}`,
              )
            : label(
                `逾期${time.zh}${by.isDefault ? '（系统默认）' : ''}`,
                `${time.en} overdue${by.isDefault ? ' (default)' : ''}`,
              ),
        ),
        names.roles(to),
        words(supervises ? label('起草督办单，经主任签发', 'a supervision order is drafted for signature') : remind),
      ]
    }),
  )
}

function examplesBlock(type: CaseType, names: Names): readonly Block[] {
  if (type.examples.length === 0) return []
  const examples = type.examples.map((each) => exampleOf(each, type, names))
  return [{ block: 'examples', title: label('办理示例', 'Examples'), examples }]
}

function exampleOf({ name, day, record, moves, ends, refused }: CaseExample, type: CaseType, names: Names): Example {
  const steps = moves.map(([by, move]) => {
    const [role, done] = [names.role(by), type.moves[move]?.label ?? same(move)]
    return label(`${role.zh}“${done.zh}”`, `${role.en}: ${done.en}`)
  })
  const last = stateName(type, ends)
  const seen = { ...fieldsSeen(names, type.subject), ...type.fields }
  const given = Object.entries(record ?? {}).map(([id, value]) => {
    const field = seen[id]
    const options =
      field?.kind === 'choice' ? Object.entries(field.options).map(([key, text]) => ({ key, label: text })) : null
    const unit = field?.kind === 'number' ? field.unit : null
    const kind = field?.kind === 'money' || field?.kind === 'date' ? field.kind : 'text'
    return { name: field?.label ?? labelInRules(type, id), value: valueWords({ kind, unit, options }, value) }
  })
  if (refused === undefined) {
    return { name, day, given, steps, mark: 'made', result: label(`到“${last.zh}”`, `ends as ${last.en}`), reasons: [] }
  }
  const why = refusals[refused]
  const result = label(
    `最后一步不予办理：${why.zh}；仍为“${last.zh}”`,
    `the last move is refused (${why.en}); stays ${last.en}`,
  )
  return { name, day, given, steps, mark: 'refused', result, reasons: [] }
}

/** Of a value that a rule takes from elsewhere. */
function labelInRules({ moves }: CaseType, id: string): Label {
  const rules = Object.values(moves).flatMap(({ needs }) =>
    needs !== null && Object.hasOwn(needs.fields, id) ? [needs] : [],
  )
  return rules[0]?.fields[id]?.label ?? same(id)
}

const stateName = ({ states }: CaseType, id: string) => states[id]?.label ?? same(id)
