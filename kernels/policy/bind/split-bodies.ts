/**
 * A list of bodies as printed → their names.
 *
 * The list parts at 、 and commas, and at 和 及 与 以及 where both sides are names by themselves (市发展改革委和市财政局, but not
 * 市规划和自然资源局). A bare level goes with what follows (市、区两级政府). 工业和信息化、发展改革等部门 gives each its 部门.
 */
import { endsLikeBody } from '../text/responsibility-mark.ts'

/** Names in printed order, without repetition. */
export function splitBodies(list: string): readonly string[] {
  const trimmed = list.replace(/\s/g, '').replace(/^[由请：:、，,]+|[、，,；;。：:]+$/g, '')
  if (trimmed === '') return []
  const shared = sharedTail(trimmed)
  const names = shared === null ? splitPlain(trimmed) : expand(shared.parts, shared.tail)
  return [...new Set(names)]
}

/** 甲、乙、丙等部门: parts that are fields of work, with the noun that all share. */
function sharedTail(list: string): { readonly parts: readonly string[]; readonly tail: string } | null {
  const match = /^(.+?)(等?)((?:有关|相关)?(?:行政管理|行政主管|行政|主管|管理)?部门)$/.exec(list)
  const head = match?.[1]
  const tail = match?.[3]
  if (head === undefined || tail === undefined || !(head.includes('、') || match?.[2] === '等')) return null
  const parts = head.split('、')
  const fields = parts.filter((part) => !endsLikeBody(part) || /^(?:公安|科技|商务|统计)$/.test(part))
  return fields.length > parts.length / 2 && parts.length > 1
    ? { parts, tail: tail.replace(/^(?:有关|相关)/, '') }
    : null
}

function expand(parts: readonly string[], tail: string): readonly string[] {
  const level = /^(?:本?[市省区县]|国家|国务院)(?=..)/.exec(parts[0] ?? '')?.[0] ?? ''
  const spread = level === '本市' || level === '本省' ? '' : level
  return parts.flatMap((part, at) => {
    const own = at === 0 && level !== '' ? part.slice(level.length) : part
    if (endsLikeBody(own) && own.length > 2) return [own]
    return [`${at === 0 ? level : spread}${own}${tail}`]
  })
}

function splitPlain(list: string): readonly string[] {
  const pieces = outerPieces(list.replace(/等(?=(?:以及|[和及与]).)/g, '、'))
  const names: string[] = []
  let level = ''
  pieces.forEach((piece, at) => {
    const whole = level === '' ? piece : `${level}、${piece}`
    const next = pieces[at + 1] ?? ''
    if (next !== '' && (bareLevel.test(piece) || (eachLevel.test(piece) && lowerLevel.test(next)))) {
      level = whole
      return
    }
    level = ''
    names.push(...splitAtConjunction(whole))
  })
  return names.map(tidyName).filter((name) => name !== '')
}

/** Parts at separators outside brackets: 县（市、区）人民政府 is one name. */
function outerPieces(list: string): readonly string[] {
  const pieces: string[] = ['']
  let depth = 0
  for (const char of list) {
    if (char === '（' || char === '(') depth += 1
    else if (char === '）' || char === ')') depth = Math.max(0, depth - 1)
    if (depth === 0 && /[、，,；;]/.test(char)) pieces.push('')
    else pieces.push((pieces.pop() ?? '') + char)
  }
  return pieces.filter((piece) => piece !== '')
}

const bareLevel = /^(?:中央|省|市|区|县|乡镇|镇|街道|自治区|直辖市|设区的市|省级|市级|区级)$/
const eachLevel = /^各?(?:省|市|自治区|地市|市州)$|^各(?:区|县)$/
const lowerLevel = /^(?:自治区|直辖市|计划单列市|(?:市|区|县|乡|镇)(?:级|两级)?(?:人民政府|政府|$|[区县乡镇]))/

function splitAtConjunction(piece: string): readonly string[] {
  for (const match of piece.matchAll(/以及|[和及与]/g)) {
    const left = piece.slice(0, match.index)
    const right = piece.slice(match.index + match[0].length)
    if (left === '') return splitAtConjunction(right)
    if (/^(?:中央|国家|地方|各级)$/.test(left)) continue
    if (/^[其所]/.test(right) || !endsLikeBody(left) || left.length < 2 || !endsLikeBody(right.replace(/等$/, '')))
      continue
    if (
      /^(?:市|省|区|县|镇|乡)$/.test(left) ||
      (/[市省区县]$/.test(left) && /^(?:区|县|各区)/.test(right) && left.length < 3)
    )
      continue
    return [left, ...splitAtConjunction(right)]
  }
  return [piece]
}

function tidyName(name: string): string {
  return name.replace(/^(?:以及|[和及与])/, '').replace(/等(?:(?:有关|相关)?(?:部门|单位|方面))?$/, '')
}
