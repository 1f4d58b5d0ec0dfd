import type { ProblemTable } from '../../platform/problem/index.ts'

/** What can go wrong with graphs that come in and with looking around in them. */
export const graphProblems = {
  'graph-not-found': {
    status: 404,
    zh: { message: '没有找到产业链图谱 {graph}。', remedy: '请返回图谱列表重新打开。' },
    en: { message: 'There is no chain graph {graph}.', remedy: 'Open it again from the list of graphs.' },
  },
  'graph-node-not-found': {
    status: 404,
    zh: { message: '图谱 {graph} 中没有编号为 {node} 的节点。', remedy: '图谱可能已撤销，请重新检索。' },
    en: { message: 'Graph {graph} has no node {node}.', remedy: 'The graph may have been taken back: search again.' },
  },
  'graph-files-unknown': {
    status: 422,
    zh: {
      message: '认不出这些文件：{names}。',
      remedy:
        '请上传 ChainKG 的 .json.gz 文件（company、product、product_product 等）或其 zip 包，或产业图谱的 .yaml 文件；两类不要混在一起。',
    },
    en: {
      message: 'These files are not known: {names}.',
      remedy:
        'Send the .json.gz files of ChainKG (company, product, product_product, …) or a zip of them, or .yaml files of an atlas; not both at once.',
    },
  },
  'graph-file-damaged': {
    status: 422,
    zh: { message: '文件“{name}”读不出来。', remedy: '请确认文件完整、编码为 UTF-8，重新下载后再上传。' },
    en: {
      message: 'The file “{name}” cannot be read.',
      remedy: 'See that it is whole and in UTF-8, and send it again.',
    },
  },
  'graph-state': {
    status: 409,
    zh: { message: '该图谱当前状态为“{state}”，不能执行这一步。', remedy: '请刷新后查看当前状态。' },
    en: { message: 'The graph is “{state}”: this step is not open.', remedy: 'Reload and look at its state.' },
  },
  'firm-not-found': {
    status: 404,
    zh: { message: '没有找到企业 {firm}。', remedy: '请从检索结果或产业链图中打开。' },
    en: { message: 'There is no firm {firm}.', remedy: 'Open it from a search or from a chain.' },
  },
  'chain-product-not-found': {
    status: 404,
    zh: { message: '产业链产品库中没有产品 {product}。', remedy: '请从检索结果或产业链图中打开。' },
    en: { message: 'There is no product {product}.', remedy: 'Open it from a search or from a chain.' },
  },
} as const satisfies ProblemTable
