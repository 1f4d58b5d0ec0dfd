/** What bodies, chains, layouts, programmes and the list of open clauses are refused for. */
import { problem } from './problem.ts'

export const placeProblems = {
  'body-does-not-fit': problem(
    '此处的机构是 {given}，应为 {accepted}。',
    'The body here is {given}; accepted: {accepted}.',
    '请换成合适的机构，或更正其类别。',
    'Name a body that fits, or correct its kind.',
  ),
  'successor-without-end': problem(
    '写明了承接机构“{given}”，却没有写明 {accepted}。',
    'There is a successor, “{given}”, but no {accepted}.',
    '请补充最后存续日，或删去承接机构。',
    'Give the last day, or remove the successor.',
  ),
  'name-taken': problem(
    '名称“{given}”同时属于 {accepted}；同一时间一个名称只能指一个机构。',
    'The name “{given}” belongs to {accepted} at once; at one time it can mean one body only.',
    '请更正其中一个机构的 label 或 names；机构改革后沿用的，前者写明 until，后者写明 from。',
    'Correct the label or the names of one of them; where one took the name over, say until of the former and from of the latter.',
  ),
  'segment-unknown': problem(
    '该产业没有细分领域“{given}”；已列 {accepted}。',
    'The industry has no segment “{given}”; it has {accepted}.',
    '请更正，或在产业定义中补充。',
    'Correct it, or add it to the industry.',
  ),
  'conditions-unnamed': problem(
    '没有写适用条件，也没有写明缺少什么（{given}），应为 {accepted}。',
    'No condition is known and none is named as missing ({given}); accepted: {accepted}.',
    '请写 eligibility；条件不详的，在 unknown 中说明缺什么。',
    'Write eligibility; where its wording is not at hand, say under unknown what is missing.',
  ),
  'payment-unchecked': problem(
    '写明免申即享，却有 {given} 项条件须人工核对，应为 {accepted}。',
    'It is paid without an application while conditions are for a person to check ({given}); accepted: {accepted}.',
    '请删去 withoutApplication，或写全条件。',
    'Take withoutApplication out, or write all conditions.',
  ),
  'listed-commits-nothing': problem(
    '条款“{given}”没有任务事项，不必说明，应为 {accepted}。',
    'The clause “{given}” commits nobody and need not be listed; accepted: {accepted}.',
    '请从 listed 中删去。',
    'Take it out of listed.',
  ),
  'listed-answered': problem(
    '条款“{given}”已由 {accepted} 承接，不必说明。',
    'The clause “{given}” is answered by {accepted} and need not be listed.',
    '请从 listed 中删去，或更正该定义的依据。',
    'Take it out of listed, or correct the source of that definition.',
  ),
  'partly-unanswered': problem(
    '条款“{given}”没有任何定义承接，不属于部分承接。',
    'No definition answers the clause “{given}”, so none can leave part of it out.',
    '请写入 {accepted}，或为定义补上依据。',
    'Put it under {accepted}, or name the clause as the source of a definition.',
  ),
  'listed-twice': problem(
    '条款“{given}”说明了不止一次。',
    'The clause “{given}” is listed more than once.',
    '请合并为一处。',
    'Keep one of them.',
  ),
} as const
