import type { ProblemTable } from '../platform/problem/index.ts'

/** What can go wrong with documents and their commitments. */
export const documentsProblems = {
  'document-not-found': {
    status: 404,
    zh: { message: '没有找到这份文件（{id}）。', remedy: '请从政策文件库重新打开；已删除的文件在回收站中。' },
    en: { message: 'There is no document {id}.', remedy: 'Open it from the library; deleted ones are in the bin.' },
  },
  'version-not-found': {
    status: 404,
    zh: { message: '这份文件没有第 {version} 版。', remedy: '请从版本列表中选择。' },
    en: { message: 'This document has no version {version}.', remedy: 'Pick one from the list of versions.' },
  },
  'document-exists': {
    status: 409,
    zh: {
      message: '该文件已在库中：《{title}》第 {version} 版。',
      remedy: '请打开已有文件；如已删除，可从回收站恢复。',
    },
    en: {
      message: 'This file is in the library already: “{title}”, version {version}.',
      remedy: 'Open it; if it was deleted, restore it from the bin.',
    },
  },
  'document-changed': {
    status: 412,
    zh: { message: '文件信息已被他人修改。', remedy: '请刷新后在最新内容上修改。' },
    en: {
      message: 'Somebody else changed this document meanwhile.',
      remedy: 'Reload it and make your change on what is there now.',
    },
  },
  'document-deleted': {
    status: 409,
    zh: { message: '这份文件已删除，不能修改。', remedy: '请先从回收站恢复。' },
    en: { message: 'This document is deleted and cannot be changed.', remedy: 'Restore it from the bin first.' },
  },
  'commitment-not-found': {
    status: 404,
    zh: { message: '当前版本中没有这条事项（{id}）。', remedy: '文件可能已更新，请刷新后查看。' },
    en: {
      message: 'The current version has no commitment {id}.',
      remedy: 'The document may have a new version; reload it.',
    },
  },
  'commitment-changed': {
    status: 412,
    zh: {
      message: '{by}已于 {at} 修改了这条事项，您的修改尚未保存。',
      remedy: '请对照最新内容，决定采用对方的内容或再次提交。',
    },
    en: {
      message: '{by} changed this commitment at {at}; your change was not saved.',
      remedy: 'Compare, then take theirs or send yours again.',
    },
  },
  'commitment-exists': {
    status: 409,
    zh: { message: '条款 {clause} 中这句话已有一条相同的事项。', remedy: '请在已有事项上更正。' },
    en: {
      message: 'This sentence of clause {clause} has a commitment already.',
      remedy: 'Correct the one that is there.',
    },
  },
  'clause-not-found': {
    status: 422,
    zh: { message: '文件中没有条款 {clause}。', remedy: '请从文件的条款中选择。' },
    en: { message: 'The document has no clause {clause}.', remedy: 'Pick one of its clauses.' },
  },
  'quote-not-found': {
    status: 422,
    zh: { message: '条款 {clause} 的原文中没有“{quote}”。', remedy: '原文摘录须与文件一字不差，请从左侧原文中选取。' },
    en: {
      message: '“{quote}” does not stand in clause {clause}.',
      remedy: 'A quote has to be the words of the document: select them in the text.',
    },
  },
  'lead-missing': {
    status: 422,
    zh: {
      message: '选择了责任方式，但没有填写单位。',
      remedy: '请填写牵头（或按职责分工）单位，或将责任方式改为“文件未明确”。',
    },
    en: {
      message: 'A kind of responsibility is set, but no body is named.',
      remedy: 'Name the lead (or by-duty) bodies, or set the responsibility to “not stated”.',
    },
  },
  'kind-differs': {
    status: 422,
    zh: { message: '提交的类别（{kind}）与这条事项的类别（{is}）不一致。', remedy: '请刷新后重新编辑。' },
    en: {
      message: 'The correction is of kind {kind}, the item is of kind {is}.',
      remedy: 'Reload and correct it again.',
    },
  },
  'value-missing': {
    status: 422,
    zh: { message: '目标没有填写数值。', remedy: '请填写数值；文件没有写明数值的，将要求改为“定性目标”。' },
    en: { message: 'The target has no value.', remedy: 'Give the value, or make the target qualitative.' },
  },
  'value-unexpected': {
    status: 422,
    zh: { message: '定性目标不能带数值。', remedy: '请删去数值，或将要求改为“达到”“不低于”等。' },
    en: { message: 'A qualitative target has no value.', remedy: 'Remove the value, or choose another comparator.' },
  },
  'range-wrong': {
    status: 422,
    zh: {
      message: '数值区间不完整或上下限颠倒。',
      remedy: '区间须填写上限，且上限不小于下限；不是区间的，请删去上限。',
    },
    en: {
      message: 'The range is incomplete, or its ends are the wrong way round.',
      remedy: 'A range needs an upper end not below the lower; remove the upper end where it is no range.',
    },
  },
  'baseline-late': {
    status: 422,
    zh: { message: '基期（{baseline}年）不早于目标年（{due}年）。', remedy: '请核对基期年份和目标年份。' },
    en: {
      message: 'The baseline year {baseline} is not before the due year {due}.',
      remedy: 'Check both years.',
    },
  },
  'bearer-missing': {
    status: 422,
    zh: { message: '没有填写责任主体。', remedy: '请填写由谁履行；不知由谁履行的，可选择“不采用”。' },
    en: { message: 'Nobody is named who bears the duty.', remedy: 'Name who bears it, or reject the item.' },
  },
  'unit-missing': {
    status: 422,
    zh: { message: '填写了额度，但没有填写单位。', remedy: '请填写单位，如“万元”“%”。' },
    en: { message: 'There is an amount without a unit.', remedy: 'Give the unit, as 万元 or %.' },
  },
  'body-twice': {
    status: 422,
    zh: { message: '“{body}”重复出现。', remedy: '同一单位只能牵头或配合一次，请删去一处。' },
    en: { message: '“{body}” stands twice.', remedy: 'A body leads or cooperates, once: remove one of the two.' },
  },
} as const satisfies ProblemTable
