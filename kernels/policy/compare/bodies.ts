/** Whether two lists name the same bodies, however they are written. */

/** Short names in use for departments of a city, by what they stand for. */
const fullNames: readonly (readonly [RegExp, string])[] = [
  [/发改委|发展和改革委员会|发展改革委员会/, '发展改革委'],
  [/工信局|工信委|工业和信息化委(?:员会)?|工业信息化局/, '工业和信息化局'],
  [/人社局|人力社保局/, '人力资源社会保障局'],
  [/人力资源和社会保障局/, '人力资源社会保障局'],
  [/市场监督管理局|市场监督管理委(?:员会)?/, '市场监管局'],
  [/市场监管委(?:员会)?/, '市场监管局'],
  [/规划资源局|规划和自然资源局/, '自然资源和规划局'],
  [/住建委|住建局|住房和城乡建设委员会/, '住房城乡建设委'],
  [/文旅局|文化旅游局/, '文化和旅游局'],
  [/国资委$/, '国有资产监督管理委员会'],
  [/生态环境局|环保局/, '生态环境局'],
  [/科委$|科学技术局/, '科技局'],
  [/统计局$/, '统计局'],
]

/** True where one list holds the other: a shorter one may leave out who merely helps. */
export function sameBodies(a: readonly string[], b: readonly string[]): boolean {
  const [one, two] = [new Set(a.map(canonical)), new Set(b.map(canonical))]
  const [less, more] = one.size <= two.size ? [one, two] : [two, one]
  return [...less].every((name) => more.has(name))
}

function canonical(name: string): string {
  const bare = name
    .replace(/\s/g, '')
    .replace(/^(?:市|省|区|县)(?=.{2})/, '')
    .replace(/^(?:[\u4e00-\u9fff]{2}[市省])(?=.{2})/, '')
  for (const [short, full] of fullNames) if (short.test(bare)) return bare.replace(short, full)
  return bare
}
