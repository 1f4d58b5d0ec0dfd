/** A register that is published under a title: 《鼓励外商投资产业目录（2022年版）》. */
import type { Mention } from './mention.ts'

const longest = 90

/** The register whose title opens at `at`, if it is one. */
export function titledRegister(text: string, at: number, ceiling: number): readonly Mention[] {
  const title = text.slice(at + 1, Math.min(ceiling, at + longest))
  const close = title.indexOf('》')
  if (close < 0) return []
  const name = title.slice(0, close).replace(/\s/g, '')
  const bare = name.replace(/(?:（[^（）]{1,14}）)+$/, '')
  const named = /(?:清单|名录|台账|目录|名单)$/.test(bare) || /（负面清单）/.test(name)
  return named && !/^关于/.test(name)
    ? [{ name, type: 'register', start: at + 1, end: at + 1 + close, basis: 'list' }]
    : []
}
