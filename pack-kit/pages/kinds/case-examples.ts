/** Examples of a case type: what the record holds, who makes which moves, and where they lead. */
import type { Label, Language } from '@linchpin/kernels/rules'
import { readActor } from '../../case/actor.ts'
import type { CaseExample, CaseType } from '../../definitions/case.ts'
import { type Field, type Fields, fieldNamed } from '../../field.ts'
import { label } from '../blocks.ts'
import { caseFieldsSeen, type Names } from '../names.ts'
import type { Block, Example, TryField } from '../page.ts'
import { optionsOf, tryFields } from '../rule-words.ts'
import { refusals } from '../words/kind-words.ts'
import { same, valueWords } from '../words/value-words.ts'

export function examplesBlock(type: CaseType, names: Names): readonly Block[] {
  if (type.examples.length === 0) return []
  const seen = caseFieldsSeen(names, type)
  const examples = type.examples.map((each) => exampleOf(each, type, seen, names))
  return [{ block: 'examples', title: label('办理示例', 'Examples'), examples }]
}

function exampleOf(
  { name, day, record, moves, ends, refused }: CaseExample,
  type: CaseType,
  seen: Fields,
  names: Names,
): Example {
  const steps = moves.map(([by, move]) => {
    const [who, done] = [actorName(by, names), type.moves[move]?.label ?? same(move)]
    return label(`${who.zh}“${done.zh}”`, `${who.en}: ${done.en}`)
  })
  const last = type.states[ends]?.label ?? same(ends)
  const given = Object.entries(record ?? {}).map(([id, value]) => givenOf(id, value, type, seen, names))
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

/** The role, and the person where the example names one: 工作专班（复核人）. */
function actorName(by: string, names: Names): Label {
  const { role, person } = readActor(by)
  const { zh, en } = names.role(role)
  return person === role ? label(zh, en) : label(`${zh}（${person}）`, `${en} (${person})`)
}

/** In the terms of the field: of the case, of what it is about, or of a rule that takes the value from elsewhere. */
function givenOf(id: string, value: unknown, type: CaseType, seen: Fields, names: Names): Example['given'][number] {
  const field = fieldNamed(seen, id)
  if (field === undefined) {
    const asked = fieldInRules(type, id)
    return { name: asked?.label ?? same(id), value: asked ? valueWords(asked, value) : same(String(value)) }
  }
  const values = Array.isArray(value) ? value : [value]
  const said = values.map((each: unknown) => wordsOf(each, field, names))
  const list = (language: Language) => said.map((each) => each[language]).join(language === 'zh' ? '、' : ', ')
  return { name: field.label, value: label(list('zh'), list('en')) }
}

function wordsOf(value: unknown, field: Field, names: Names): Label {
  if (field.kind === 'body' && typeof value === 'string') return names.link('body', value).text
  const kind = field.kind === 'money' || field.kind === 'date' ? field.kind : 'text'
  return valueWords({ kind, unit: field.kind === 'number' ? field.unit : null, options: optionsOf(field) }, value)
}

function fieldInRules({ moves }: CaseType, id: string): TryField | undefined {
  return Object.values(moves)
    .flatMap(({ needs }) => (needs === null ? [] : tryFields(needs, {})))
    .find(({ name }) => name === id)
}
