import type { ProblemTable } from '../platform/problem/index.ts'

/** What can go wrong when a pack is looked at. */
export const packsProblems = {
  'pack-not-loaded': {
    status: 404,
    zh: {
      message: '本机没有加载机制配置。',
      remedy: '请以 PACK 指定机制配置所在的文件夹（如 PACK=packs/tianjin）后重新启动。',
    },
    en: {
      message: 'No city pack is loaded.',
      remedy: 'Name the folder of one in PACK, such as PACK=packs/tianjin, and start again.',
    },
  },
  'definition-not-found': {
    status: 404,
    zh: { message: '机制配置中没有 {kind}/{id}。', remedy: '请从“机制配置”的清单中重新打开。' },
    en: { message: 'The pack has no {kind}/{id}.', remedy: 'Open it from the lists of the pack.' },
  },
  'rule-not-found': {
    status: 404,
    zh: { message: '{kind}/{id} 没有名为“{rule}”的条件或公式。', remedy: '请从该定义的页面上试算。' },
    en: {
      message: '{kind}/{id} has no rule or formula “{rule}”.',
      remedy: 'Try it from the page of the definition.',
    },
  },
} as const satisfies ProblemTable
