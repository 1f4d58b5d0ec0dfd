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
    '单位{given}不能换算为 {accepted}。',
    'The unit {given} does not convert into {accepted}.',
    '请统一为可以换算的单位。',
    'Use units that convert.',
  ),
  'count-unit-missing': problem(
    '按条目或事项计数的指标单位是“{given}”，应为 {accepted}。',
    'The indicator counts entries or cases and has the unit “{given}”; accepted: {accepted}.',
    '请用家、个、项、人等计数单位；要合计字段的，写 total。',
    'Use a unit of counting; to add up a field, name it under total.',
  ),
  'moment-no-date': problem(
    '“{given}”不是事项的单个日期字段，不能据以归入期间；可用 {accepted}。',
    '“{given}” is no single date of the case and says of no period; usable: {accepted}.',
    '请在 during 中写日期字段，或写 opened、reached。',
    'Name a date field under during, or write opened or reached.',
  ),
  'since-without-moment': problem(
    '按期末所处环节计数，不能写 since（{given}）；可配合使用的 during 有 {accepted}。',
    'Cases are counted where they stand, so since ({given}) says nothing; during has to be one of {accepted}.',
    '请去掉 since，或写明 during。',
    'Leave since out, or say what has to happen in the period.',
  ),
  'distinct-does-not-fit': problem(
    '对象只计一次的写法不适用于 {given}，应为 {accepted}。',
    'Counting each subject once does not fit {given}; accepted: {accepted}.',
    '只有针对库中条目的事项才能这样计数，且不能同时合计字段。',
    'Only cases about entries of a register can be counted so, and no field is added up at the same time.',
  ),
  'period-differs': problem(
    '所用指标的频次是 {given}，本指标的频次是 {accepted}。',
    'The indicator that is read has the period {given}, this one {accepted}.',
    '请统一两个指标的频次。',
    'Let both have the same period.',
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
