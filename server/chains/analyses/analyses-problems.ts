import type { ProblemTable } from '../../platform/problem/index.ts'

/** Why an analysis of supply links does not begin, or ends without a result. */
export const analysesProblems = {
  'chain-analysis-not-found': {
    status: 404,
    zh: { message: '没有找到分析“{id}”。', remedy: '请从分析记录中选择，或重新分析。' },
    en: { message: 'There is no analysis “{id}”.', remedy: 'Choose one from the list, or run a new one.' },
  },
  'chain-analysis-nothing-in-reach': {
    status: 403,
    zh: {
      message: '您的数据范围内没有可分析的产业链。',
      remedy: '请由链长、工作专班或指挥部办公室分析，或申请相应角色。',
    },
    en: {
      message: 'No chain is within your reach.',
      remedy: 'Ask its chief, its task force or the headquarters office, or apply for a role.',
    },
  },
  'chain-analysis-city-only': {
    status: 403,
    zh: { message: '全市分析超出您的数据范围，可分析的产业链：{chains}。', remedy: '请选择其中一条产业链。' },
    en: { message: 'The whole city is beyond your reach; chains within it: {chains}.', remedy: 'Choose one of them.' },
  },
  'chain-analysis-without-shock': {
    status: 422,
    zh: { message: '没有选择断供的企业或环节。', remedy: '请至少选择一家企业或一个环节。' },
    en: { message: 'No firm and no segment was chosen to fail.', remedy: 'Choose at least one.' },
  },
  'chain-analysis-shock-unclear': {
    status: 422,
    zh: { message: '第{at}项既不是一家企业也不是一个环节。', remedy: '每项请给出企业编号或环节编码，只给一个。' },
    en: {
      message: 'Item {at} names neither one firm nor one segment.',
      remedy: 'Give a firm or a segment, one of them.',
    },
  },
  'chain-analysis-shock-twice': {
    status: 422,
    zh: { message: '第{at}项重复。', remedy: '每家企业、每个环节只选一次。' },
    en: { message: 'Item {at} stands twice.', remedy: 'Choose each firm and each segment once.' },
  },
  'chain-analysis-loss-out-of-range': {
    status: 422,
    zh: { message: '产能损失为{loss}%，应大于0%且不超过100%。', remedy: '请改为1%至100%之间的数。' },
    en: {
      message: 'The loss is {loss}%; it has to be above 0% and at most 100%.',
      remedy: 'Give one from 1% to 100%.',
    },
  },
  'chain-analysis-too-many-shocks': {
    status: 422,
    zh: { message: '选中的断供企业共{count}家，一次最多{limit}家。', remedy: '请减少企业或环节，分几次推演。' },
    en: { message: '{count} firms would fail; at most {limit} can at once.', remedy: 'Choose fewer, or run several.' },
  },
  'chain-analysis-firm-unknown': {
    status: 422,
    zh: {
      message: '截至{day}的供应关系中没有这些企业：{firms}。',
      remedy: '请从搜索结果中选择；企业没有供应关系的先补录。',
    },
    en: {
      message: 'Supply links as of {day} do not have these firms: {firms}.',
      remedy: 'Choose from what the search finds; add links of a firm that has none.',
    },
  },
  'chain-analysis-segment-unknown': {
    status: 422,
    zh: {
      message: '截至{day}的供应关系中没有属于这些环节的企业：{segments}。',
      remedy: '请先登记企业产品，或选择其他环节。',
    },
    en: {
      message: 'Supply links as of {day} have no firm of these segments: {segments}.',
      remedy: 'Register who makes what, or choose other segments.',
    },
  },
  'chain-analysis-empty': {
    status: 422,
    zh: { message: '截至{day}没有可分析的供应关系。', remedy: '请先导入供应关系，或发放产业链摸底表。' },
    en: { message: 'There are no supply links as of {day}.', remedy: 'Import links, or send out the survey first.' },
  },
  'chain-analysis-too-large': {
    status: 422,
    zh: {
      message: '供应关系涉及{firms}家企业，页面上最多分析{limit}家。',
      remedy: '请按产业链分析，或用命令行 linchpin cascade 计算。',
    },
    en: {
      message: 'The links have {firms} firms; pages take at most {limit}.',
      remedy: 'Analyse one chain, or use linchpin cascade on the command line.',
    },
  },
  'chain-analysis-busy': {
    status: 429,
    zh: { message: '您有{count}项分析正在进行。', remedy: '请等待完成，或取消其中一项。' },
    en: { message: '{count} analyses of yours are running.', remedy: 'Wait for them, or cancel one.' },
  },
  'chain-analysis-not-done': {
    status: 409,
    zh: { message: '分析“{id}”还没有结果。', remedy: '请等待分析完成；已失败的请重新分析。' },
    en: { message: 'Analysis “{id}” has no result.', remedy: 'Wait for it, or run it again if it failed.' },
  },
  'chain-analysis-not-comparable': {
    status: 422,
    zh: { message: '两项分析的类型或范围不同，无法对比。', remedy: '请选择同一产业链、同一类型的两项分析。' },
    en: {
      message: 'The two analyses are of different kinds or chains.',
      remedy: 'Choose two of one kind and one chain.',
    },
  },
  'chain-analysis-day': {
    status: 422,
    zh: { message: '截至日期{day}晚于今天。', remedy: '请选择今天或更早的日期。' },
    en: { message: 'The day {day} is later than today.', remedy: 'Choose today or an earlier day.' },
  },
} as const satisfies ProblemTable
