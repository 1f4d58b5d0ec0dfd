/** What any definition, or the pack as a whole, is refused for. */
import { problem } from './problem.ts'

export const definitionProblems = {
  'definition-misshapen': problem(
    '给出的是 {given}，此处应为 {accepted}。',
    'Given {given}; accepted: {accepted}.',
    '请用 define 系列函数书写；从数据读入的，请按此更正。',
    'Write it by the define functions; correct it so where it is read from data.',
  ),
  'id-invalid': problem(
    '“{given}”不能作标识，应为 {accepted}。',
    '“{given}” cannot be an id; accepted: {accepted}.',
    '标识会成为地址和数据库中的名称，请用小写英文。',
    'Ids become addresses and names in the database: write them in lower case.',
  ),
  'id-duplicate': problem(
    '标识“{given}”在 {accepted} 中不止一处，或去掉连字符后与另一个相同。',
    'The id “{given}” stands more than once in {accepted}, or is the same as another without hyphens.',
    '请改名，或删去重复的一处。',
    'Rename one, or remove what is there twice.',
  ),
  'name-invalid': problem(
    '“{given}”不能作名称，应为 {accepted}。',
    '“{given}” cannot be a name; accepted: {accepted}.',
    '请更正名称；界面显示的是 label。',
    'Correct the name; what the screen shows is the label.',
  ),
  'label-incomplete': problem(
    '名称“{given}”不完整，应有 {accepted}。',
    'The label “{given}” is incomplete; it needs {accepted}.',
    '中文名称须有汉字，英文名称须有字母。',
    'The Chinese label needs a Chinese character, the English one a letter.',
  ),
  'label-twice': problem(
    '名称“{given}”与 {accepted} 的相同，使用者无法区分。',
    'The label “{given}” is that of {accepted} too: nobody could tell them apart.',
    '请改用不同的名称。',
    'Give one of them another label.',
  ),
  repeated: problem(
    '“{given}”在 {accepted} 中重复。',
    '“{given}” stands twice under {accepted}.',
    '请删去重复的一处。',
    'Take one of them out.',
  ),
  'examples-idle': problem(
    '有 {given} 个示例，却没有可供检验的 {accepted}。',
    'There are examples ({given}) and no {accepted} that they could try.',
    '请补写条件，或删去示例。',
    'Write the condition, or remove the examples.',
  ),
  'text-empty': problem(
    '此处为空（{given}），应有 {accepted}。',
    'This is empty ({given}); accepted: {accepted}.',
    '请补充文字。',
    'Write what is missing.',
  ),
  'row-missing': problem(
    '没有写明服务于哪一项机制，应为 {accepted}。',
    'The definition serves no row; accepted: {accepted}.',
    '请在 row 中写明机制编号。',
    'Name the mechanism under row.',
  ),
  'row-unknown': problem(
    '没有机制“{given}”；可用 {accepted}。',
    'There is no row “{given}”; there are {accepted}.',
    '请更正机制编号。',
    'Correct the row.',
  ),
  'source-missing': problem(
    '没有写明依据，应为 {accepted}。',
    'The definition has no source; accepted: {accepted}.',
    '请注明条款或标准；确无依据的，用 assumed 说明理由。',
    'Name a clause or a standard; where nothing published says it, say why with assumed.',
  ),
  'division-code-invalid': problem(
    '“{given}”不是行政区划代码，应为 {accepted}。',
    '“{given}” is no division code; accepted: {accepted}.',
    '请按 GB/T 2260 填写六位代码。',
    'Give the six digits of GB/T 2260.',
  ),
  'list-empty': problem(
    '{given} 为空，应有 {accepted}。',
    '{given} is empty; accepted: {accepted}.',
    '请至少写一项。',
    'Name at least one.',
  ),
  'reference-unknown': problem(
    '机制配置中没有“{given}”；{accepted}。',
    'The pack has no “{given}”; {accepted}.',
    '请把它列入 definePack 的 definitions，或更正标识。',
    'List it under definitions of definePack, or correct the id.',
  ),
  'role-unknown': problem(
    '没有角色“{given}”；{accepted}。',
    'There is no role “{given}”; {accepted}.',
    '请把角色列入 definePack 的 roles，或改用通用角色。',
    'List the role under roles of definePack, or use a standard one.',
  ),
  'role-missing': problem(
    '{given} 没有写明由谁办理，应有 {accepted}。',
    '{given} names nobody; accepted: {accepted}.',
    '请写明角色，否则没有人能办理。',
    'Name a role: nobody could do it otherwise.',
  ),
  'cycle-found': problem(
    '引用成环：{given}。',
    'The references run in a circle: {given}.',
    '请断开其中一处引用。',
    'Take one of these references out.',
  ),
  'days-out-of-order': problem(
    '时间先后颠倒：{given}，应 {accepted}。',
    'The times are the wrong way round: {given}; accepted: {accepted}.',
    '请核对两个时间。',
    'Check both.',
  ),
  'period-invalid': problem(
    '“{given}”不是期间，应为 {accepted}。',
    '“{given}” is no period; accepted: {accepted}.',
    '请按年、季、月、日或起止年书写期间。',
    'Write a year, a quarter, a month, a day, or a span of years.',
  ),
  'duration-invalid': problem(
    '时长“{given}”不可用，应为 {accepted}。',
    'The duration {given} cannot be used; accepted: {accepted}.',
    '请写整数；提醒可以为 0，时限须大于 0。',
    'Give a whole number; a reminder may have 0, a time limit needs more.',
  ),
} as const
