import type { ProblemTable } from '../../platform/problem/index.ts'

/** Why an input-output table is not taken, or a question about it has no answer. */
export const inputOutputProblems = {
  'io-table-not-found': {
    status: 404,
    zh: { message: '没有找到投入产出表“{id}”。', remedy: '请从投入产出表清单中选择。' },
    en: { message: 'There is no input-output table “{id}”.', remedy: 'Choose one from the list.' },
  },
  'io-table-without-head': {
    status: 422,
    zh: {
      message: '“{name}”中没有找到部门代码表头。',
      remedy:
        '请提供行列均为部门代码的表：首列为代码，表头依次为各部门代码、TFU（最终使用合计）、GO（总产出），表下列 TVA（增加值合计）、TI（总投入）。',
    },
    en: {
      message: 'No head with codes of sectors was found in “{name}”.',
      remedy:
        'Give a table with codes of sectors on both sides: codes in the first column, a head with the codes, TFU (final use) and GO (output), and below rows TVA (value added) and TI (total input).',
    },
  },
  'io-table-faulty': {
    status: 422,
    zh: {
      message: '“{name}”有 {count} 处问题，没有导入。第一处：{firstZh}',
      remedy: '请先检查文件，按清单逐项修改后重新导入。',
    },
    en: {
      message: '“{name}” has {count} faults and was not taken. The first: {firstEn}',
      remedy: 'Check the file first, mend what is listed, and import it again.',
    },
  },
  'io-table-too-many-sectors': {
    status: 422,
    zh: { message: '表中有 {count} 个部门，最多 {most} 个。', remedy: '请合并部门后再导入。' },
    en: { message: 'The table has {count} sectors; at most {most} are taken.', remedy: 'Merge sectors first.' },
  },
  'io-table-head-needed': {
    status: 422,
    zh: { message: '缺少表的名称、年份、地区、单位或来源。', remedy: '请填写后再导入。' },
    en: { message: 'Name, year, place, unit or origin of the table is missing.', remedy: 'Fill them in.' },
  },
  'io-table-not-yours': {
    status: 403,
    zh: { message: '投入产出表“{name}”由他人导入。', remedy: '请由导入人或指挥部办公室撤销。' },
    en: {
      message: 'Somebody else imported the table “{name}”.',
      remedy: 'Ask them or the headquarters office to take it back.',
    },
  },
  'io-sector-unknown': {
    status: 422,
    zh: { message: '表中没有部门“{code}”。', remedy: '请从该表的部门中选择。' },
    en: { message: 'The table has no sector “{code}”.', remedy: 'Choose one of its sectors.' },
  },
  'io-shock-impossible': {
    status: 422,
    zh: { message: '该冲击无法测算：{reasonZh}', remedy: '请改选部门，或把变动幅度改为 −100% 以上。' },
    en: { message: 'The shock cannot be worked out: {reasonEn}', remedy: 'Choose other sectors or another change.' },
  },
  'io-table-unproductive': {
    status: 422,
    zh: {
      message: '表“{name}”不满足可解条件：有部门生产一单位产品需要的投入超过其价值。',
      remedy: '请核对中间投入与总产出的单位和口径。',
    },
    en: {
      message: 'The table “{name}” has no solution: some sector needs more than its product is worth.',
      remedy: 'Check units and scope of flows and output.',
    },
  },
  'io-imports-unknown': {
    status: 422,
    zh: {
      message: '表“{name}”不能剔除进口：没有进口和出口两列，或进口超过国内使用。',
      remedy: '请改用含进口口径测算。',
    },
    en: {
      message:
        'Imports cannot be taken out of “{name}”: a column of imports or exports is missing, or imports exceed use at home.',
      remedy: 'Work with all flows.',
    },
  },
} as const satisfies ProblemTable
