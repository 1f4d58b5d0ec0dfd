import type { ProblemTable } from '../../platform/problem/index.ts'

/** What can go wrong when supply links come in. */
export const linksProblems = {
  'links-source-unknown': {
    status: 404,
    zh: { message: '没有找到编号为 {source} 的供应关系来源。', remedy: '请从来源清单中选择。' },
    en: { message: 'There is no source of links {source}.', remedy: 'Choose one from the list of sources.' },
  },
  'links-firm-unknown': {
    status: 404,
    zh: { message: '没有找到编号为 {firm} 的企业，或不在您的权限范围内。', remedy: '请从供应关系或企业库中选择。' },
    en: { message: 'There is no firm {firm} that you may see.', remedy: 'Choose one from the links or the register.' },
  },
  'links-state': {
    status: 409,
    zh: { message: '该来源{state}，不能进行此操作。', remedy: '请刷新页面，按当前状态操作。' },
    en: {
      message: 'The source is {state}; that cannot be done now.',
      remedy: 'Load the page anew and see what is open.',
    },
  },
  'links-not-a-table': {
    status: 422,
    zh: {
      message: '“{name}”中没有找到表头，不是供需明细表。',
      remedy: '首行应为列名，至少有供应企业、采购企业和金额三列，例如：销方名称、购方名称、金额（元）。',
    },
    en: {
      message: '“{name}” has no head of a table of supplies.',
      remedy:
        'Its first row has to name at least a supplier, a customer and an amount, e.g. supplier name, customer name, amount (yuan).',
    },
  },
  'links-columns-missing': {
    status: 422,
    zh: { message: '“{name}”缺少{missing}列；现有列：{found}。', remedy: '请在“列对应”中指定，或补充后重新上传。' },
    en: {
      message: '“{name}” has no column for {missing}; it has: {found}.',
      remedy: 'Choose the columns, or add them and give the file again.',
    },
  },
  'links-unit-missing': {
    status: 422,
    zh: {
      message: '“{name}”没有写明金额单位，无法折算。',
      remedy: '请选定单位（元、千元、万元、亿元），或在列名中注明，例如“金额（万元）”。',
    },
    en: {
      message: '“{name}” does not say what its amounts are in.',
      remedy: 'Say the unit (元, 千元, 万元, 亿元), or write it into the head, e.g. 金额（万元）.',
    },
  },
  'links-unit-mixed': {
    status: 422,
    zh: {
      message: '“{name}”的金额单位不一致：{found}。',
      remedy: '同一文件只能用一种单位（与列名、所选单位一致）；请统一后重新上传，或分成几个文件。',
    },
    en: {
      message: 'The amounts of “{name}” are in several units: {found}.',
      remedy: 'A file has to use one unit, the one that its head or you say; make it one, or split the file.',
    },
  },
  'links-no-lines': {
    status: 422,
    zh: { message: '“{name}”只有表头，没有数据行。', remedy: '请核对工作表，或换成有数据的文件。' },
    en: {
      message: '“{name}” has a head and no lines.',
      remedy: 'Look at its other sheets, or give a file with lines.',
    },
  },
  'links-too-many-lines': {
    status: 413,
    zh: { message: '“{name}”超过 {limit} 行。', remedy: '请按年度或地区拆分后分次导入。' },
    en: { message: '“{name}” has more than {limit} lines.', remedy: 'Split it by year or place.' },
  },
  'links-too-heavy': {
    status: 413,
    zh: { message: '“{name}”超出服务器一次能处理的大小，处理已停止。', remedy: '请拆成几个文件，分次导入。' },
    en: {
      message: '“{name}” is more than the server can work on at once.',
      remedy: 'Split it and bring the parts in in turn.',
    },
  },
  'links-workbook-too-large': {
    status: 413,
    zh: { message: '工作簿“{name}”超过 {limit} MB。', remedy: '请另存为 CSV 后上传，CSV 不受此限。' },
    en: { message: 'The workbook “{name}” is larger than {limit} MB.', remedy: 'Save it as CSV, which may be larger.' },
  },
  'links-unreadable': {
    status: 422,
    zh: {
      message: '“{name}”读取失败，内容已损坏或不完整。',
      remedy: '请核对原文件后重新上传；支持 CSV、Excel（.xlsx）和 Parquet。',
    },
    en: {
      message: '“{name}” cannot be read: it is damaged or incomplete.',
      remedy: 'Look at the original and give it again; CSV, Excel (.xlsx) and Parquet are read.',
    },
  },
  'links-file-gone': {
    status: 410,
    zh: { message: '“{name}”的临时文件已清除。', remedy: '请重新上传该文件。' },
    en: { message: 'The temporary copy of “{name}” is gone.', remedy: 'Give the file again.' },
  },
  'links-nothing-to-write': {
    status: 422,
    zh: { message: '“{name}”中没有可以写入的供应关系。', remedy: '请查看未采用的行及原因，更正后重新上传。' },
    en: {
      message: '“{name}” holds no link that could be written.',
      remedy: 'See which lines were left out and why, and give it again.',
    },
  },
  'links-batch-other': {
    status: 409,
    zh: {
      message: '批次 {batch} 已按不同内容接收，未作改动。',
      remedy: '同一批次只能重复发送相同内容；更正请用新的批次号。',
    },
    en: {
      message: 'Batch {batch} was taken with another content; nothing was changed.',
      remedy: 'Send a batch again as it was, or correct it under a new number.',
    },
  },
  'links-delivery-other': {
    status: 409,
    zh: {
      message: '“{delivery}”已由其他来源使用，或其日期、可信度、名称与先前不同。',
      remedy: '请换一个交付编号，或按先前的说明发送。',
    },
    en: {
      message: '“{delivery}” is taken, or says another day, confidence or name than before.',
      remedy: 'Use another delivery, or say the same as before.',
    },
  },
} as const satisfies ProblemTable
