import type { Language } from '@linchpin/kernels/rules'
import type { CaseType, Move, Reminder } from '../../definitions/case.ts'
import { facts, fieldsTable, label, table } from '../blocks.ts'
import { drawLifecycle } from '../lifecycle/index.ts'
import { type Names, nothing, words } from '../names.ts'
import type { Block, Cell } from '../page.ts'
import { ruleBlocks } from '../rule-blocks.ts'
import { required, yesNo } from '../words/kind-words.ts'
import { durationWords, limitWords } from '../words/time-words.ts'
import { same } from '../words/value-words.ts'
import { examplesBlock } from './case-examples.ts'

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

const stateName = ({ states }: CaseType, id: string) => states[id]?.label ?? same(id)
