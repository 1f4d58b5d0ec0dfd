/** What indicators, their formulas, targets and warnings, and facts are refused for. */
import { problem } from './problem.ts'

export const indicatorProblems = {
  'input-unknown': problem(
    '公式用到“{given}”，未列入 inputs；已列 {accepted}。',
    'The formula reads “{given}”, which is not under inputs; declared are {accepted}.',
    '请在 inputs 中列入，或更正公式。',
    'List it under inputs, or correct the formula.',
  ),
  'formula-units-differ': problem(
    '公式把 {given} 与 {accepted} 相加减。',
    'The formula adds or subtracts {given} and {accepted}.',
    '只有同类的量可以相加减，请核对公式。',
    'Only like quantities are added or subtracted: check the formula.',
  ),
  'formula-unit-does-not-fit': problem(
    '公式得出的是 {given}，指标的单位是 {accepted}。',
    'The formula comes out in {given}, the indicator is in {accepted}.',
    '请更正公式或指标的单位。',
    'Correct the formula or the unit of the indicator.',
  ),
  'unit-differs': problem(
    '单位“{given}”不能换算为 {accepted}。',
    'The unit “{given}” does not convert into {accepted}.',
    '请统一为可以换算的单位。',
    'Use units that convert.',
  ),
  'count-unit-missing': problem(
    '按条目计数的指标单位是“{given}”，应为 {accepted}。',
    'The indicator counts entries and has the unit “{given}”; accepted: {accepted}.',
    '请用家、个、项、人等计数单位；要合计字段的，写 total。',
    'Use a unit of counting; to add up a field, name it under total.',
  ),
  'target-value-missing': problem(
    '目标没有数值（类别为 {given}），没有数值的目标应为 {accepted}。',
    'The target has no value and is of kind {given}; without a value it has to be {accepted}.',
    '请填写数值；由上级下达的，类别写 assigned。',
    'Give the value; where another authority sets it, the kind is assigned.',
  ),
  'direction-contradicted': problem(
    '指标方向是 {given}，目标却是 {accepted}。',
    'The direction of the indicator is {given}, its target says {accepted}.',
    '请核对方向和目标的比较方式。',
    'Check the direction and the comparator of the target.',
  ),
  'bars-out-of-order': problem(
    '预警线次序不对：{given}，应为 {accepted}。',
    'The bars of the warning are out of order: {given}; accepted: {accepted}.',
    '蓝色最轻、红色最重，请核对各参数。',
    'Blue is the mildest and red the gravest: check the parameters.',
  ),
  'bar-missing': problem(
    '自 {given} 起缺少预警线，应有 {accepted}。',
    'From {given} on a bar is missing; accepted: {accepted}.',
    '三条线请同时施行、同时停止。',
    'Let the three bars begin and end on the same days.',
  ),
} as const
