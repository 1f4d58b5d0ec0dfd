/**
 * Every diagnostic of the policy compiler: what it says and what to do, in Chinese and in English.
 *
 * Codes are stable; a message names no text of its own, the place is in `clause` and `quote`.
 */
import type { DiagnosticText } from './diagnostic-text.ts'
import { fairCompetitionTexts } from './fair-competition-texts.ts'

export const diagnosticCodes = {
  'numbering-jump': {
    message: '序号不连续',
    hint: '核对原文是否缺条或漏页；条款按原文所印序号收录。',
    messageEn: 'the numbering skips a number',
    hintEn: 'Check the source for a missing clause or page; the clause keeps its printed ordinal.',
  },
  'numbering-repeat': {
    message: '序号重复',
    hint: '核对原文序号；重复的条款以〔2〕等标记区分。',
    messageEn: 'the same ordinal occurs twice',
    hintEn: 'Check the ordinal in the source; the later clause carries a mark such as 〔2〕.',
  },
  'bracket-unclosed': {
    message: '括号或引号不成对',
    hint: '核对原文，补齐括号后重新编译；其中的责任单位可能没有读出。',
    messageEn: 'a bracket or quotation mark has no partner',
    hintEn: 'Complete it in the source and compile again; responsible bodies in it may not have been read.',
  },
  'no-structure': {
    message: '没有找到条款序号或标题，全文作为一条收录',
    hint: '确认文件是否完整，或在原文中补上序号（一、（一）1．）后重新编译。',
    messageEn: 'no ordinals or headings were found; the whole text is one clause',
    hintEn: 'Check that the file is complete, or add ordinals and compile again.',
  },
  'no-text': {
    message: '文件中没有文字',
    hint: '扫描件请先识别文字（OCR），再导入。',
    messageEn: 'the file holds no text',
    hintEn: 'Recognise the text of a scanned file first, then import it.',
  },
  'table-unreadable': {
    message: '疑似表格，但无法确定列数，按文字收录',
    hint: '请改用 Word 或带边框的表格导入，或在表格视图中手工整理。',
    messageEn: 'this looks like a table, but its columns cannot be told; kept as text',
    hintEn: 'Import it as a Word table, or arrange it by hand.',
  },
  'year-unknown': {
    message: '时限或数据所属时间没有写明年份，且文件没有日期',
    hint: '在文件信息中补上成文日期后重新编译，或手工填写年份。',
    messageEn: 'a deadline or a figure prints no year and the document has no date',
    hintEn: 'Enter the date of the document and compile again, or enter the year by hand.',
  },
  'text-removed': {
    message: '网页按钮、页码等文字未计入正文',
    hint: '如属正文，请在原文中与页码、按钮分行后重新导入。',
    messageEn: 'interface words or page numbers were left out of the text',
    hintEn: 'If they belong to the text, set them apart from page furniture and import again.',
  },
  'figure-without-unit': {
    message: '目标数值没有写明单位',
    hint: '请对照原文补填计量单位；没有单位的目标不能与统计数据比对。',
    messageEn: 'the value of a target is printed without a unit',
    hintEn: 'Enter the unit by hand; a target without one cannot be compared with statistics.',
  },
  'bodies-unread': {
    message: '责任单位的写法没有读出单位名称',
    hint: '请对照原文手工填写责任单位。',
    messageEn: 'no body could be read from the words that name who is responsible',
    hintEn: 'Enter the responsible bodies by hand.',
  },
  ...fairCompetitionTexts,
} as const satisfies Readonly<Record<string, DiagnosticText>>

export type DiagnosticCode = keyof typeof diagnosticCodes
