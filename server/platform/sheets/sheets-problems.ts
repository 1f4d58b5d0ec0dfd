import type { ProblemTable } from '../problem/index.ts'

/** What can go wrong with tables that come in or go out. */
export const sheetProblems = {
  'sheet-unsupported': {
    status: 415,
    zh: {
      message: '“{name}”是{detectedZh}，不是可读取的表格。',
      remedy: '请上传 Excel 表格（.xlsx）或逗号、制表符分隔的文本（.csv、.tsv）。',
    },
    en: {
      message: '“{name}” is {detectedEn}, not a table that can be read.',
      remedy: 'Give an Excel workbook (.xlsx) or text separated by commas or tabs (.csv, .tsv).',
    },
  },
  'sheet-old-format': {
    status: 415,
    zh: {
      message: '“{name}”是 Excel 97-2003 格式（.xls），不能直接读取。',
      remedy: '请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”后再上传。',
    },
    en: {
      message: '“{name}” is in the format of Excel 97-2003 (.xls), which is not read here.',
      remedy: 'Open it in Excel or WPS, save it as an Excel workbook (.xlsx) and give that.',
    },
  },
  'sheet-encrypted': {
    status: 422,
    zh: {
      message: '表格“{name}”设有打开密码，系统无法读取。',
      remedy: '请用密码打开后取消密码，另存一份再上传。系统不保存文件密码。',
    },
    en: {
      message: 'The table “{name}” is protected by a password and cannot be read.',
      remedy: 'Open it with its password, save a copy without one, and give that copy. Passwords are not kept here.',
    },
  },
  'sheet-damaged': {
    status: 422,
    zh: {
      message: '表格“{name}”打不开，内容已损坏或不完整。',
      remedy: '请用 Excel 或 WPS 打开核对；能打开的，另存为 .xlsx 后再上传；打不开的，请向报送单位重新索取。',
    },
    en: {
      message: 'The table “{name}” cannot be opened: it is damaged or incomplete.',
      remedy: 'Open it in Excel or WPS: if it opens, save it as .xlsx and give that; if not, ask its sender again.',
    },
  },
  'sheet-empty': {
    status: 422,
    zh: { message: '表格“{name}”是空文件。', remedy: '请打开原文件核对，换成有内容的表格后再上传。' },
    en: { message: 'The table “{name}” is an empty file.', remedy: 'Open the original and give a table with rows.' },
  },
  'sheet-not-found': {
    status: 404,
    zh: { message: '“{name}”中没有名为“{sheet}”的工作表。', remedy: '请从其中的工作表选择：{sheets}。' },
    en: { message: '“{name}” has no sheet named “{sheet}”.', remedy: 'Pick one of its sheets: {sheets}.' },
  },
  'sheet-too-long': {
    status: 413,
    zh: { message: '表格“{name}”超过 {limit} 行。', remedy: '请拆成几个文件，分次导入。' },
    en: { message: 'The table “{name}” has more than {limit} rows.', remedy: 'Split it and import the parts in turn.' },
  },
  'sheet-too-wide': {
    status: 413,
    zh: { message: '表格“{name}”第 {row} 行超过 {limit} 列。', remedy: '请删去与导入无关的列后重新上传。' },
    en: {
      message: 'Row {row} of the table “{name}” has more than {limit} columns.',
      remedy: 'Remove the columns that are not needed and give it again.',
    },
  },
  'sheet-cell-too-long': {
    status: 422,
    zh: { message: '表格“{name}”单元格 {cell} 的内容超过 {limit} 字。', remedy: '请缩短该单元格的内容后重新上传。' },
    en: {
      message: 'Cell {cell} of the table “{name}” holds more than {limit} characters.',
      remedy: 'Shorten what it says and give the table again.',
    },
  },
  'sheet-too-large': {
    status: 413,
    zh: {
      message: '表格“{name}”解压后有 {size} MB，超过 {limit} MB 的上限。',
      remedy: '请删去多余的行、列和格式，或拆成几个文件后重新上传。',
    },
    en: {
      message: 'The table “{name}” unpacks to {size} MB; {limit} MB are allowed.',
      remedy: 'Remove rows, columns and formats that are not needed, or split it.',
    },
  },
  'sheet-too-long-to-write': {
    status: 413,
    zh: { message: '要导出的内容超过 {limit} 行，Excel 放不下。', remedy: '请缩小筛选范围，或导出为 .csv。' },
    en: {
      message: 'There are more than {limit} rows to write, which Excel cannot hold.',
      remedy: 'Narrow the filter, or export as .csv.',
    },
  },
  'template-unsupported': {
    status: 415,
    zh: { message: '“{name}”是{detectedZh}，不能用作模板。', remedy: '请上传 Excel（.xlsx）或 Word（.docx）模板。' },
    en: {
      message: '“{name}” is {detectedEn} and cannot serve as a template.',
      remedy: 'Give an Excel (.xlsx) or a Word (.docx) template.',
    },
  },
  'template-encrypted': {
    status: 422,
    zh: { message: '模板“{name}”设有打开密码。', remedy: '请用密码打开后取消密码，另存一份再上传。' },
    en: {
      message: 'The template “{name}” is protected by a password.',
      remedy: 'Open it with its password, save a copy without one, and give that copy.',
    },
  },
  'template-damaged': {
    status: 422,
    zh: {
      message: '模板“{name}”打不开，内容已损坏、不完整或过大。',
      remedy: '请用 Excel、Word 或 WPS 打开核对，另存一份再上传。',
    },
    en: {
      message: 'The template “{name}” cannot be opened: it is damaged, incomplete or too large.',
      remedy: 'Open it in Excel, Word or WPS, save a copy and give that.',
    },
  },
  'template-without-marks': {
    status: 422,
    zh: { message: '模板“{name}”中没有可填写的标记。', remedy: '请在需要填写的位置写上标记：{accepted}。' },
    en: {
      message: 'The template “{name}” has no mark to be filled.',
      remedy: 'Write marks where something is to stand: {accepted}.',
    },
  },
  'template-marks-unknown': {
    status: 422,
    zh: { message: '模板“{name}”中有无法识别的标记：{marks}。', remedy: '请改为可用的标记：{accepted}。' },
    en: {
      message: 'The template “{name}” has marks that are not known: {marks}.',
      remedy: 'Change them to marks that are accepted: {accepted}.',
    },
  },
  'template-marks-broken': {
    status: 422,
    zh: {
      message: '模板“{name}”中有不完整的标记：{marks}。',
      remedy: '标记须写在同一段内，前后各两个半角花括号，如“{{项目名称}}”。',
    },
    en: {
      message: 'The template “{name}” has marks that are not whole: {marks}.',
      remedy: 'A mark stands in one paragraph between two curly brackets on each side, such as “{{项目名称}}”.',
    },
  },
  'template-lists-mixed': {
    status: 422,
    zh: {
      message: '模板“{name}”的同一行用了两个清单的标记：{marks}。',
      remedy: '一行只能对应一个清单，请分成两行或两个表。',
    },
    en: {
      message: 'One row of the template “{name}” has marks of two lists: {marks}.',
      remedy: 'A row can be repeated for one list only; use two rows or two tables.',
    },
  },
} as const satisfies ProblemTable
