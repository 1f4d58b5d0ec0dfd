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
} as const satisfies ProblemTable
