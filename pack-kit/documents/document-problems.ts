/** What is refused in an index of a document or in a pointer into one: code → what is wrong → what to do. */
import type { Label } from '@linchpin/kernels/rules'

/** `{given}` and `{accepted}` stand for what was given and what is accepted. */
export const documentProblems = {
  'document-unknown': {
    message: {
      zh: '机制配置没有收录文件“{given}”；已收录 {accepted}。',
      en: 'The pack has no document “{given}”; it has {accepted}.',
    },
    hint: {
      zh: '请把该文件的索引列入 definePack 的 documents。',
      en: 'List the index of the document under documents of definePack.',
    },
  },
  'clause-unknown': {
    message: {
      zh: '文件中没有条款“{given}”；{accepted}。',
      en: 'The document has no clause “{given}”; {accepted}.',
    },
    hint: {
      zh: '请更正条款号；文本换过的，先用 linchpin pack index 重新生成索引。',
      en: 'Correct the ref; after a change of the text, make the index anew with linchpin pack index.',
    },
  },
  'document-title-missing': {
    message: {
      zh: '文件标题为空（{given}），应为{accepted}。',
      en: 'The title is empty ({given}); accepted: {accepted}.',
    },
    hint: {
      zh: '引用、页面和台账都以标题指称文件，请按公布的文本填写。',
      en: 'References, pages and ledgers call a document by its title: write the published one.',
    },
  },
  'document-day-invalid': {
    message: { zh: '“{given}”不是日期，应为{accepted}。', en: '“{given}” is no day; accepted: {accepted}.' },
    hint: {
      zh: '索引由 linchpin pack index 生成，请勿手改。',
      en: 'An index is made by linchpin pack index; make it anew instead of editing it.',
    },
  },
  'text-hash-invalid': {
    message: {
      zh: '文本校验值是“{given}”，应为 {accepted}。',
      en: 'The text hash is “{given}”; accepted: {accepted}.',
    },
    hint: {
      zh: '索引由 linchpin pack index 生成，请勿手改。',
      en: 'An index is made by linchpin pack index; make it anew instead of editing it.',
    },
  },
  'clauses-missing': {
    message: {
      zh: '文件索引有 {given} 个条款，应有 {accepted}。',
      en: 'The index has {given} clauses; accepted: {accepted}.',
    },
    hint: {
      zh: '请检查编译结果（linchpin compile），再用 linchpin pack index 生成索引。',
      en: 'Look at what linchpin compile makes of the file, then make the index with linchpin pack index.',
    },
  },
} as const satisfies Readonly<Record<string, { readonly message: Label; readonly hint: Label }>>

export type DocumentProblemCode = keyof typeof documentProblems

export interface DocumentFinding {
  readonly code: DocumentProblemCode
  readonly place: string
  readonly message: Label
  readonly hint: Label
}
