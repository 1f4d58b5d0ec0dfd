/** What lifecycles of cases are refused for. */
import { problem } from './problem.ts'

export const caseProblems = {
  'state-unknown': problem(
    '没有环节“{given}”；已列 {accepted}。',
    'There is no state “{given}”; there are {accepted}.',
    '请更正环节名，或在 states 中补充。',
    'Correct the state, or add it under states.',
  ),
  'move-unknown': problem(
    '没有办理动作“{given}”；已列 {accepted}。',
    'There is no move “{given}”; there are {accepted}.',
    '请更正动作名，或在 moves 中补充。',
    'Correct the move, or add it under moves.',
  ),
  'state-unreachable': problem(
    '环节“{given}”从 {accepted} 出发无法到达。',
    'The state “{given}” cannot be reached from {accepted}.',
    '请补充通向它的动作，或删去该环节。',
    'Add a move that leads there, or remove the state.',
  ),
  'state-stuck': problem(
    '事项到了环节“{given}”就不能办结，应能到达 {accepted}。',
    'A case in the state “{given}” can never end; it has to reach {accepted}.',
    '请补充离开该环节的动作；若为结束环节，请写 final: true。',
    'Add a move that leads out of it towards an end; where it is an end itself, say final: true.',
  ),
  'final-state-missing': problem(
    '没有办结环节（现有 {given}），应有 {accepted}。',
    'No state is final (there are {given}); accepted: {accepted}.',
    '请为至少一个环节写 final: true。',
    'Say final: true of at least one state.',
  ),
  'final-state-left': problem(
    '动作从办结环节“{given}”出发，应从 {accepted} 出发。',
    'The move starts from the final state “{given}”; accepted: {accepted}.',
    '请去掉 final，或删去该动作。',
    'The state is not final, or the move is not there.',
  ),
  'final-state-limited': problem(
    '办结环节“{given}”写有时限（{accepted}），而事项到此已经办结。',
    'The final state “{given}” has a time limit ({accepted}), and a case in it is done.',
    '请删去时限，或去掉 final。',
    'Remove the time limit, or the state is not final.',
  ),
  'not-by-idle': problem(
    '办理“{given}”之后到不了 {accepted}，这一回避永远用不上。',
    'After the move “{given}” no case comes to {accepted}, so it keeps nobody out.',
    'notBy 应写在此之前办理的动作。',
    'Name a move that is made before this one.',
  ),
  'deadline-no-date': problem(
    '期限字段“{given}”不是单个日期，可用 {accepted}。',
    'The deadline field “{given}” is no single date; usable: {accepted}.',
    '请指定一个日期字段。',
    'Name a date field.',
  ),
  'reminder-missing': problem(
    '有时限（{given}），逾期却无人得到提醒，应有 {accepted}。',
    'There is a time limit ({given}) and nobody is told when it has passed; accepted: {accepted}.',
    '请增加一条逾期提醒，并写明提醒谁。',
    'Add a reminder after it, and whom it goes to.',
  ),
  'reminder-idle': problem(
    '有 {given} 条提醒，却没有时限可依，应有 {accepted}。',
    'There are {given} reminders and no time limit that they follow; accepted: {accepted}.',
    '请为环节写时限或写明期限字段，或删去提醒。',
    'Give a state a time limit or name the deadline field, or remove the reminders.',
  ),
  'reminder-too-early': problem(
    '到期前 {given} 提醒，而最长的时限只有 {accepted}。',
    'It goes out {given} before the end, and the longest time limit is {accepted}.',
    '请缩短提前的时间，或删去这条提醒。',
    'Let it go out later, or remove it.',
  ),
  'reminder-helpless': problem(
    '收到提醒的 {given} 在本事项中无权办理，应有 {accepted}。',
    'Nobody who gets the reminder ({given}) can make a move on the case; accepted: {accepted}.',
    '请提醒办理人；要督办的，写 supervises。',
    'Remind those who act; for a supervision order say supervises.',
  ),
  'example-fails': problem(
    '示例{given}；写的是{accepted}。',
    'The example {given}; it says {accepted}.',
    '请核对依据：错在定义的改定义，错在示例的改示例。',
    'See what the source says: correct the definition, or the example.',
  ),
  'example-missing': problem(
    '{given} 缺少示例：{accepted}。',
    '{given} lacks an example: {accepted}.',
    '请补充示例；没有运行过的定义只是猜测。',
    'Add one: a definition that has never run is a guess.',
  ),
  'wording-untested': problem(
    '自 {given} 起的条文没有示例，应有 {accepted} 的示例。',
    'The wording from {given} has no example; accepted: one {accepted}.',
    '请补充该时段内的示例。',
    'Add an example of a day in that time.',
  ),
} as const
