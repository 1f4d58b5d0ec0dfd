import { readUnit } from '@linchpin/kernels/quantity'
import { cellWords } from './cell-words.ts'

/** A name of a column as names are compared. */
export interface ComparedName {
  /** All of it, with what stands in brackets. */
  readonly full: string
  /** Without brackets. */
  readonly bare: string
  /** The lowest row of a head of several rows. */
  readonly last: string
}

export function comparedName(name: string): ComparedName {
  const words = cellWords(name).normalize('NFKC').toLowerCase()
  const bare = words.replace(brackets, '')
  return { full: plain(words), bare: plain(bare), last: plain(bare.split('/').at(-1) ?? '') }
}

/** The unit that the name of a column says: 总投资（亿元）, 面积/亩, 投资（单位：万元）. */
export function headerUnit(name: string): string | null {
  const words = cellWords(name)
  const inBrackets = [...words.matchAll(brackets)].map(([part]) => part.slice(1, -1))
  const behind = words.split('/').slice(1)
  const said = [...inBrackets, ...behind].flatMap((part) => part.replace(/^(?:金额)?单位[:：]/, '').split(/[、,，]/))
  return said.find((unit) => readUnit(unit) !== null) ?? null
}

const brackets = /[(（【[][^()（）【】[\]]*[)）】\]]/g

/** Without what names differ in and mean the same. */
const plain = (words: string): string =>
  words
    .replace(/[\s/*＊:：、,，。.·“”"'‘’\-—_()（）【】[\]]/g, '')
    .replace(/时间/g, '日期')
    .replace(/部门/g, '单位')
    .replace(/期限/g, '时限')

/** A name without the words at its end that say no more of it: 诉求内容, 问题描述. */
export const essence = (name: string): string => name.replace(/(?<=..)(?:具体)?(?:内容|情况|描述|说明|详情)$/, '')
