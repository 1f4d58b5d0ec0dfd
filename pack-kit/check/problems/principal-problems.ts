/** What the definitions that the system itself works with are refused for. */
import { problem } from './problem.ts'

export const principalProblems = {
  'principal-field-missing': problem(
    '列入 principal 的定义没有字段“{given}”；系统要用它：{accepted}。',
    'A definition under principal has no field “{given}”; the system works with it: {accepted}.',
    '请补充该字段，或从 principal 中删去这项定义。',
    'Add the field, or take the definition out of principal.',
  ),
  'principal-field-does-not-fit': problem(
    '列入 principal 的定义，字段“{given}”不是系统要用的：{accepted}。',
    'A definition under principal has a field “{given}” that is not what the system works with: {accepted}.',
    '请更正该字段，或从 principal 中删去这项定义。',
    'Correct the field, or take the definition out of principal.',
  ),
} as const
