/** Why a folder or a package cannot be opened as a pack: code → what is wrong → what to do. */
import type { Label } from '@linchpin/kernels/rules'

/** What is wrong with a pack, whatever found it. */
export interface PackProblem {
  readonly code: string
  readonly place: string
  readonly message: Label
  readonly hint: Label
}

const loadProblems = {
  'pack-folder-missing': {
    message: { zh: '没有这个文件夹。', en: 'There is no such folder.' },
    hint: {
      zh: '请给出机制配置所在的文件夹，如 packs/tianjin；新建用 linchpin pack new。',
      en: 'Name the folder of a pack, such as packs/tianjin; make a new one with linchpin pack new.',
    },
  },
  'pack-is-a-file': {
    message: { zh: '这是文件，不是文件夹。', en: 'This is a file and no folder.' },
    hint: { zh: '请给出 index.ts 所在的文件夹。', en: 'Name the folder that its index.ts stands in.' },
  },
  'pack-index-missing': {
    message: { zh: '文件夹中没有 {given}。', en: 'The folder has no {given}.' },
    hint: {
      zh: '请在其中写 index.ts，并导出 pack：export const pack = definePack(…)。',
      en: 'Write an index.ts in it that exports the pack: export const pack = definePack(…).',
    },
  },
  'pack-export-missing': {
    message: { zh: '导出的有 {given}，没有 pack。', en: 'It exports {given}, and no pack.' },
    hint: {
      zh: '请导出机制配置：export const pack = definePack(…)。',
      en: 'Export the pack: export const pack = definePack(…).',
    },
  },
  'pack-export-is-none': {
    message: {
      zh: '导出的 pack 不是 definePack 的结果，而是 {given}。',
      en: 'What it exports as pack was not made by definePack; it is {given}.',
    },
    hint: {
      zh: '请写 export const pack = definePack(…)，并用同一版本的 @linchpin/pack-kit。',
      en: 'Write export const pack = definePack(…), with this version of @linchpin/pack-kit.',
    },
  },
  'pack-outside-workspace': {
    message: { zh: '从此处找不到 {given}。', en: '{given} is not found from here.' },
    hint: {
      zh: '请把文件夹放在本仓库的 packs/ 下，写明 package.json，并运行 npm install。',
      en: 'Put the folder under packs/ of this repository, with a package.json, and run npm install.',
    },
  },
  'pack-no-module': {
    message: {
      zh: '代码没有按 ES 模块读取：{given} 没有写 "type": "module"。',
      en: 'Its code is not read as an ES module: {given} does not say "type": "module".',
    },
    hint: {
      zh: '请在该文件夹写 package.json，内容为 { "type": "module" }。',
      en: 'Write a package.json into the folder that says { "type": "module" }.',
    },
  },
  'pack-import-failed': {
    message: { zh: '读取时出错：{given}。', en: 'Reading it failed: {given}.' },
    hint: {
      zh: '请按提示更正代码；类型错误可用 npx tsc --noEmit 查看。',
      en: 'Correct the code that is named; npx tsc --noEmit shows what the types refuse.',
    },
  },
} as const satisfies Readonly<Record<string, { readonly message: Label; readonly hint: Label }>>

export type LoadProblemCode = keyof typeof loadProblems

export function loadProblem(code: LoadProblemCode, place: string, given = ''): PackProblem {
  const { message, hint } = loadProblems[code]
  const fill = (text: string) => text.replace('{given}', () => given)
  return { code, place, message: { zh: fill(message.zh), en: fill(message.en) }, hint }
}
