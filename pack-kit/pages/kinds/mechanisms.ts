/** Pages of what is kept, given and met for: registers, programmes, meetings, briefings. */
import type { Briefing } from '../../definitions/briefing.ts'
import type { Meeting, Paper } from '../../definitions/meeting.ts'
import type { Programme } from '../../definitions/programme.ts'
import type { Register } from '../../definitions/register.ts'
import { facts, fieldsTable, label, table } from '../blocks.ts'
import { fieldsSeen, type Names, nothing, words } from '../names.ts'
import type { Block } from '../page.ts'
import { ruleBlocks, unknownBlocks } from '../rule-blocks.ts'
import { kindName, programmeTypes, yesNo } from '../words/kind-words.ts'
import { rhythmWords } from '../words/time-words.ts'
import { same } from '../words/value-words.ts'

export function registerBlocks(register: Register, names: Names): readonly Block[] {
  const { of, key, fields, keptBy, openTo, isPublic, review, admission, unknown } = register
  const keyField = fieldsSeen(names, register.id)[key]
  return [
    ...facts(null, [
      [
        label('条目', 'entries'),
        of === null ? words(label('自有条目', 'things of their own')) : [names.link('register', of)],
      ],
      [label('唯一标识', 'told apart by'), words(keyField?.label ?? same(key))],
      [label('管理', 'kept by'), names.roles(keptBy)],
      [label('可申请', 'open to'), openTo.length > 0 ? names.roles(openTo) : words(label('不受理申请', 'nobody'))],
      [label('向社会公开', 'public'), words(yesNo(isPublic))],
      [label('复核', 'review'), review === null ? nothing : words(rhythmWords(review))],
    ]),
    ...ruleBlocks(register, names),
    ...(admission === null ? unknownBlocks(unknown) : []),
    ...fieldsTable(fields, names, key),
  ]
}

export function programmeBlocks(programme: Programme, names: Names): readonly Block[] {
  const { programmeType, givenBy, of, benefit, withoutApplication, eligibility, unknown } = programme
  return [
    ...facts(null, [
      [label('类型', 'type'), words(programmeTypes[programmeType])],
      [label('兑现单位', 'given by'), names.links('body', givenBy)],
      [label('对象', 'for'), [names.link('register', of)]],
      [label('支持内容', 'benefit'), words(benefit)],
      [label('免申即享', 'without application'), words(yesNo(withoutApplication))],
    ]),
    ...ruleBlocks(programme, names),
    ...(eligibility === null ? unknownBlocks(unknown) : []),
  ]
}

export function meetingBlocks(meeting: Meeting, names: Names): readonly Block[] {
  const { heldBy, chair, attend, rhythm, papers, decisions } = meeting
  return [
    ...facts(null, [
      [label('召集', 'held by'), [names.link('body', heldBy)]],
      [label('主持', 'chair'), names.roles(chair)],
      [label('参加', 'attend'), names.roles(attend)],
      [label('频次', 'rhythm'), words(rhythmWords(rhythm))],
      [label('议定事项转为', 'decisions become'), [names.link('case', decisions)]],
    ]),
    ...papersTable(label('会议材料', 'Papers'), papers, names),
  ]
}

export function briefingBlocks(briefing: Briefing, names: Names): readonly Block[] {
  const { rhythm, author, approvedBy, readers, sections } = briefing
  return [
    ...facts(null, [
      [label('频次', 'rhythm'), words(rhythmWords(rhythm))],
      [label('起草', 'drafted by'), names.roles(author)],
      [label('审定', 'approved by'), names.roles(approvedBy)],
      [label('报送', 'read by'), names.roles(readers)],
    ]),
    ...papersTable(label('内容', 'Sections'), sections, names),
  ]
}

function papersTable(title: Parameters<typeof table>[0], papers: readonly Paper[], names: Names): readonly Block[] {
  return table(
    title,
    [label('名称', 'name'), label('取自', 'from'), label('类别', 'kind')],
    papers.map((paper) => [
      words(paper.label),
      [names.link(paper.from.kind, paper.from.id)],
      words(kindName[paper.from.kind]),
    ]),
  )
}
