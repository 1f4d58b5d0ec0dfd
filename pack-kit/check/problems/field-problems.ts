/** What fields are refused for, and rules and formulas that read them. */
import { problem } from './problem.ts'

export const fieldProblems = {
  'key-unknown': problem(
    '主键“{given}”不是本库或所属库的字段；字段有 {accepted}。',
    'The key “{given}” is no field of the register, nor of the one it is of; fields are {accepted}.',
    '请在 key 中写字段名。',
    'Name a field under key.',
  ),
  'key-missing': problem(
    '没有写明以哪个字段区分条目（{given}），应为 {accepted}。',
    'Nothing tells its entries apart ({given}); accepted: {accepted}.',
    '请在 key 中写字段名；条目来自另一名录的，写 of。',
    'Name a field under key; where entries come from another register, name that under of.',
  ),
  'key-not-required': problem(
    '主键“{given}”可以为空，应为 {accepted}。',
    'The key “{given}” may be left empty; accepted: {accepted}.',
    '请为该字段加上 required。',
    'Make the field required.',
  ),
  'field-differs': problem(
    '字段在此处是 {given}，在其定义中是 {accepted}。',
    'Here the field is {given}; where it is defined it is {accepted}.',
    '请重新由定义生成，或统一两处的类型和单位。',
    'Make it anew from the definition, or let both have the same kind and unit.',
  ),
  'numbered-does-not-fit': problem(
    '自动编号“{given}”不能写在此处；只用于本库的主键，形如 {accepted}（1至8个大写字母，字段不设格式）。',
    'Numbers of the form “{given}” do not fit here; accepted is, for the register’s own key without a format, {accepted} (1 to 8 capitals).',
    '请写在主键字段上，或删去 numbered。',
    'Write it at the key, or take numbered out.',
  ),
  'required-for-keepers': problem(
    '字段必填，又只由维护单位填写（{given}），他人无法提交；应写明他人提交时的取值，如 {accepted}。',
    'The field is required and for keepers only ({given}): nobody else could enter anything; accepted: {accepted}.',
    '请改为选项字段并写明取值，或去掉 required。',
    'Make it a choice and name the option that it then has, or take required out.',
  ),
  'field-option-of-registers': problem(
    '“{given}”只用于名录的字段；办理事项的字段可用 {accepted}。',
    '“{given}” is for fields of registers; those of cases take {accepted}.',
    '请删去该项。',
    'Take it out.',
  ),
  'field-not-for-rules': problem(
    '字段{given}不能进入条件；可用 {accepted}。',
    'The field {given} stands in no condition; usable: {accepted}.',
    '请改用单值字段，或用“在某名录”的条件。',
    'Use a field with one value, or ask whether the subject is on a register.',
  ),
  'field-no-quantity': problem(
    '字段{given}不能合计或参与计算，应为单值的数值或金额字段，可用 {accepted}。',
    'The field {given} can be neither added up nor computed with; accepted are single numbers and amounts: {accepted}.',
    '请改用数值或金额字段；只计件数的，不写 total。',
    'Use a number or an amount; to count things only, leave total out.',
  ),
  'option-unknown': problem(
    '该字段没有选项“{given}”；可选 {accepted}。',
    'The field has no option “{given}”; options are {accepted}.',
    '请更正选项的键。',
    'Correct the key of the option.',
  ),
  'condition-does-not-fit': problem(
    '选项字段不能用“{given}”判断，可用 {accepted}。',
    'A choice cannot be asked by “{given}”; accepted: {accepted}.',
    '请按选项的键判断。',
    'Ask for keys of its options.',
  ),
  'subject-differs': problem(
    '“{given}”说的不是同一对象，应为 {accepted}。',
    '“{given}” is not about the same subject; accepted: {accepted}.',
    '请改用同一对象的指标或名录，或为该名录写明 of。',
    'Use an indicator or a register of the same subject, or say under of what that register is of.',
  ),
  'parameter-differs': problem(
    '条件所用参数“{given}”与机制配置中的 {accepted} 不一致。',
    'The parameter “{given}” of the rule is not what {accepted} of the pack says.',
    '请重新由定义生成条件。',
    'Make the rule anew from the definition.',
  ),
  'parameter-idle': problem(
    '条文施行期间，所用参数“{given}”没有取值：{accepted}，其间无法判断。',
    'The parameter “{given}” has no value while the wording that uses it is in force: {accepted}; all is unknown then.',
    '请补充参数在这段时间的取值，或让条文与参数同时施行、同时停止。',
    'Give the parameter a value for those days, or let both begin and end together.',
  ),
} as const
