import type { ProblemTable } from '../platform/problem/index.ts'

/** What can go wrong with registers and their entries. */
export const registersProblems = {
  'register-not-found': {
    status: 404,
    zh: { message: '没有“{register}”这个名录。', remedy: '请从“企业与名录”的清单中重新打开。' },
    en: { message: 'There is no register “{register}”.', remedy: 'Open it from the list of registers.' },
  },
  'entry-not-found': {
    status: 404,
    zh: { message: '没有找到“{key}”。', remedy: '请检查编号，或返回列表重新打开。' },
    en: { message: '“{key}” was not found.', remedy: 'Check the key, or open it again from the list.' },
  },
  'register-not-kept': {
    status: 403,
    zh: { message: '当前人员不负责“{register}”，不能{act}。', remedy: '请联系该名录的管理单位。' },
    en: {
      message: 'This person does not keep “{register}” and cannot {act}.',
      remedy: 'Ask those who keep the register.',
    },
  },
  'entry-out-of-scope': {
    status: 403,
    zh: {
      message: '填报内容归属其他区、产业链、单位或企业，超出当前人员的管理范围。',
      remedy: '请改填本人范围内的归属，或由对应单位办理。',
    },
    en: {
      message: 'The values give the entry to another district, chain, body or enterprise than this person stands for.',
      remedy: 'Give values within your own scope, or leave it to those who have it.',
    },
  },
  'values-refused': {
    status: 422,
    zh: { message: '填写有误：{faults}。', remedy: '请按各项说明更正后重新提交。' },
    en: { message: 'Some values are not accepted: {faults}.', remedy: 'Correct each as it says and send it again.' },
  },
  'subject-not-found': {
    status: 422,
    zh: { message: '“{register}”中没有“{key}”。', remedy: '请先在该库登记，或更正编号。' },
    en: {
      message: 'The register “{register}” has no “{key}”.',
      remedy: 'Enter it there first, or correct the key.',
    },
  },
  'entry-exists': {
    status: 409,
    zh: { message: '“{key}”已在本名录（{state}）。', remedy: '请打开已有条目修改，不要重复登记。' },
    en: { message: '“{key}” stands on this register already ({state}).', remedy: 'Open that entry and change it.' },
  },
  'entry-stale': {
    status: 412,
    zh: {
      message: '该条目已被修改（现为第{current}版，提交依据第{given}版）。',
      remedy: '请查看最新内容后重新修改。',
    },
    en: {
      message: 'The entry has changed meanwhile (revision {current}, yours was {given}).',
      remedy: 'Look at it as it is now and make the change again.',
    },
  },
  'key-fixed': {
    status: 422,
    zh: {
      message: '“{field}”是条目的编号，登记后不能修改。',
      remedy: '编号有误的，请撤回该条目后以正确编号重新登记。',
    },
    en: {
      message: '“{field}” tells the entry apart and does not change once it is entered.',
      remedy: 'Where it is wrong, withdraw the entry and enter it anew.',
    },
  },
  'move-refused': {
    status: 409,
    zh: { message: '条目状态为“{state}”，当前人员不能办理“{move}”。', remedy: '请刷新页面，按所列可办事项办理。' },
    en: {
      message: 'The entry is “{state}”; this person cannot “{move}” it.',
      remedy: 'Reload the page and take one of the moves that it offers.',
    },
  },
  'reason-missing': {
    status: 422,
    zh: { message: '办理“{move}”须写明理由。', remedy: '请填写理由后重新提交。' },
    en: { message: '“{move}” needs a reason.', remedy: 'Say why and send it again.' },
  },
  'admission-not-met': {
    status: 409,
    zh: { message: '不符合准入条件：{reasons}。', remedy: '如数据有误请先更正；确不符合的，请办理“不予列入”。' },
    en: {
      message: 'The conditions of admission are not met: {reasons}.',
      remedy: 'Correct the values if they are wrong; otherwise refuse the entry.',
    },
  },
  'admission-unknown': {
    status: 409,
    zh: {
      message: '仅凭现有数据不能判断是否符合准入条件：{reasons}。',
      remedy: '请补充数据；经人工核对符合的，请写明核对情况后再提交。',
    },
    en: {
      message: 'What is known does not tell whether the conditions of admission are met: {reasons}.',
      remedy: 'Fill in what is missing, or write what a person found on checking, and send it again.',
    },
  },
  'exit-is-due': {
    status: 409,
    zh: { message: '复核时已符合退出条件：{reasons}。', remedy: '请办理退出；确需保留的，请写明理由。' },
    en: {
      message: 'The conditions of exit are met: {reasons}.',
      remedy: 'Let the entry go, or say why it stays.',
    },
  },
  'entry-in-use': {
    status: 409,
    zh: { message: '“{key}”还在其他名录中：{registers}。', remedy: '请先办理其在这些名录中的条目。' },
    en: {
      message: '“{key}” stands on other registers still: {registers}.',
      remedy: 'Settle its entries there first.',
    },
  },
  'filter-refused': {
    status: 400,
    zh: { message: '不能按“{column}”查询：{why}。', remedy: '请修改筛选或排序条件。' },
    en: { message: 'The list cannot go by “{column}”: {why}.', remedy: 'Change the filter or the order.' },
  },
  'reveal-refused': {
    status: 403,
    zh: { message: '“{field}”不能查看原文。', remedy: '仅本名录的管理单位和本人所在企业可以查看。' },
    en: {
      message: '“{field}” is not shown in full.',
      remedy: 'Only those who keep the register, and the entry itself, see it.',
    },
  },
  'view-not-found': {
    status: 404,
    zh: { message: '没有编号为 {view} 的视图。', remedy: '请刷新页面后重试。' },
    en: { message: 'There is no view {view}.', remedy: 'Reload the page and try again.' },
  },
  'import-not-found': {
    status: 404,
    zh: { message: '没有第 {import} 号导入。', remedy: '请从导入记录中重新打开。' },
    en: { message: 'There is no import {import}.', remedy: 'Open it from the list of imports.' },
  },
  'import-state': {
    status: 409,
    zh: { message: '该导入现为“{state}”，不能办理此项。', remedy: '请刷新页面，按所列可办事项办理。' },
    en: {
      message: 'The import is “{state}”, which does not allow this.',
      remedy: 'Reload the page and go on from there.',
    },
  },
  'import-no-head': {
    status: 422,
    zh: {
      message: '“{name}”的工作表“{sheet}”中没有找到表头。',
      remedy: '请保留一行列名（如“企业名称”“统一社会信用代码”），或选择另一张工作表。',
    },
    en: {
      message: 'The sheet “{sheet}” of “{name}” has no row that names its columns.',
      remedy: 'Keep a row with the names of the columns, or pick another sheet.',
    },
  },
  'import-no-rows': {
    status: 422,
    zh: { message: '“{name}”的工作表“{sheet}”表头以下没有记录。', remedy: '请核对文件，或选择另一张工作表。' },
    en: {
      message: 'The sheet “{sheet}” of “{name}” has no record below its head.',
      remedy: 'Check the file, or pick another sheet.',
    },
  },
  'import-undecided': {
    status: 409,
    zh: {
      message: '还有 {count} 行同名记录等待判断。',
      remedy: '请逐行确认是新条目、已有条目还是不导入，也可一并按新条目处理。',
    },
    en: {
      message: '{count} rows with a namesake wait for a decision.',
      remedy: 'Say of each whether it is new, the same, or to be left out; all can be taken as new at once.',
    },
  },
  'import-faulty': {
    status: 409,
    zh: { message: '有 {count} 行填写有误。', remedy: '请更正后重新上传，或选择只导入无误的行。' },
    en: {
      message: '{count} rows have faults.',
      remedy: 'Correct the file and give it again, or import the others without them.',
    },
  },
  'import-nothing': {
    status: 409,
    zh: { message: '没有需要导入的行：全部相同、有误或已排除。', remedy: '请核对文件与预览。' },
    en: {
      message: 'Nothing is left to import: all rows are the same, faulty or left out.',
      remedy: 'Check the file and the preview.',
    },
  },
  'import-outdated': {
    status: 409,
    zh: { message: '预览之后名录有变化，{count} 行与现状不符，未导入任何内容。', remedy: '请重新读取后再导入。' },
    en: {
      message: 'The register has changed since the preview: {count} rows no longer fit, and nothing was imported.',
      remedy: 'Look the file through again and apply it then.',
    },
  },
  'import-row-decided': {
    status: 409,
    zh: { message: '所选的行中有的已经判断过，或不需要判断。', remedy: '请刷新后重试。' },
    en: { message: 'Some of these rows do not wait for a decision.', remedy: 'Reload and try again.' },
  },
  'import-row-without-key': {
    status: 422,
    zh: { message: '所选的行中有的没有编号，不能作为新条目。', remedy: '请选择对应的已有条目，或不导入。' },
    en: {
      message: 'Some of these rows have no key and cannot be new entries.',
      remedy: 'Say which entry they mean, or leave them out.',
    },
  },
} as const satisfies ProblemTable
