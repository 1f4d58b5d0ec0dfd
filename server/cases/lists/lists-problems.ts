import type { ProblemTable } from '../../platform/problem/index.ts'

/** What can go wrong with a list that comes in as a table. */
export const listsProblems = {
  'list-no-head': {
    status: 422,
    zh: {
      message: '“{name}”的工作表“{sheet}”前 20 行里没有找到表头。',
      remedy: '请保留列名所在的一行（如“企业名称、问题、责任单位、办理时限”）后重新上传，或换一张工作表。',
    },
    en: {
      message: 'No row of column names was found among the first 20 rows of the sheet “{sheet}” of {name}.',
      remedy: 'Keep the row of column names and send it again, or choose another sheet.',
    },
  },
  'list-not-imported': {
    status: 422,
    zh: { message: '“{type}”不能从表格导入。', remedy: '请逐件登记，按流程审核。' },
    en: { message: 'No table of “{type}” comes in.', remedy: 'Open each by itself; each is looked at.' },
  },
  'list-empty': {
    status: 422,
    zh: {
      message: '“{name}”的工作表“{sheet}”表头下面没有数据行。',
      remedy: '请确认数据在这张工作表中，或换一张工作表。',
    },
    en: {
      message: 'Below the column names of the sheet “{sheet}” of {name} there are no rows.',
      remedy: 'Choose the sheet that holds them, or fill it in and send it again.',
    },
  },
  'list-too-long': {
    status: 422,
    zh: {
      message: '“{name}”超过 {most} 行。',
      remedy: '清单一次最多导入 {most} 行，请拆分后分批导入；企业等大量数据请从名录导入。',
    },
    en: {
      message: '{name} has more than {most} rows.',
      remedy: 'Split it; large tables of enterprises go in as a register.',
    },
  },
  'list-too-long-to-fill': {
    status: 422,
    zh: {
      message: '筛选出的事项超过 {most} 项，不能一次填入模板。',
      remedy: '请缩小筛选范围（如按区、产业链、环节）后分别导出，或导出为表格。',
    },
    en: {
      message: 'The filter finds more than {most} cases: too many for one template.',
      remedy: 'Narrow the filter, or export the list as a plain table.',
    },
  },
  'list-not-found': {
    status: 404,
    zh: { message: '没有这次清单导入（{id}）。', remedy: '请从导入记录中重新打开；只能查看本人导入的清单。' },
    en: { message: 'There is no import of a list {id}.', remedy: 'Open it from your imports; others’ are not shown.' },
  },
  'list-columns-missing': {
    status: 422,
    zh: {
      message: '表中没有对应必填项的列：{columns}。',
      remedy: '请在列对应中为其选择一列，或在表中补上该列后重新上传。',
    },
    en: {
      message: 'No column of the table was taken for: {columns}.',
      remedy: 'Choose a column for each, or add it to the table and send it again.',
    },
  },
  'list-column-unknown': {
    status: 422,
    zh: { message: '表中没有第 {column} 列，共 {columns} 列。', remedy: '请从表头中选择一列。' },
    en: { message: 'The table has no column {column}; it has {columns}.', remedy: 'Choose one of its columns.' },
  },
  'list-target-unknown': {
    status: 422,
    zh: { message: '“{type}”没有“{target}”这一项。', remedy: '请按“列对应”中列出的项选择。' },
    en: { message: '“{type}” has nothing called {target}.', remedy: 'Choose among what the list of columns names.' },
  },
  'list-settled': {
    status: 409,
    zh: { message: '这份清单已经导入、撤销或放弃，不能再这样操作。', remedy: '如需重新导入，请再次上传文件。' },
    en: {
      message: 'This list was taken over, undone or given up already.',
      remedy: 'Send the file again to begin anew.',
    },
  },
  'list-nothing': {
    status: 422,
    zh: {
      message: '没有可以导入的行：有误 {faulty} 行，疑似重复 {duplicate} 行。',
      remedy: '请按提示更正后重新上传，或选择连同疑似重复的行一并导入。',
    },
    en: {
      message: 'No row can be taken over: {faulty} have mistakes, {duplicate} seem to be there already.',
      remedy: 'Correct them and send the file again, or take the doubtful ones over too.',
    },
  },
} as const satisfies ProblemTable
