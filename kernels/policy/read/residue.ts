/**
 * What a web page or a printer leaves around a document: buttons, page numbers, link bars.
 *
 * Only whole lines of general interface vocabulary count; they leave the text and are named in a diagnostic. Lines that
 * state something of the document (来源, 时间) stay.
 */
import type { Fragment } from './fragment.ts'

export interface Cleaned {
  readonly fragments: readonly Fragment[]
  /** The lines taken out, in reading order. */
  readonly removed: readonly string[]
}

/** Takes interface words and page numbers out. */
export function removeResidue(fragments: readonly Fragment[]): Cleaned {
  const removed: string[] = []
  const kept = fragments.filter((fragment) => {
    if (fragment.kind === 'table' || !isResidue(fragment.text)) return true
    removed.push(fragment.text)
    return false
  })
  return { fragments: kept, removed }
}

const words = new Set(
  (
    '下载 打印 打印本页 全屏 收藏 分享 分享到 关闭 关闭窗口 关闭本页 返回 返回首页 返回顶部 首页 字号 大 中 小 加大 还原 减小 ' +
    '【 】 【字号： 字体 字体： 朗读 纠错 我要纠错 扫一扫在手机打开当前页 扫一扫 微信 微博 上一篇 下一篇 相关报道： 相关报道 ' +
    '相关链接 相关链接： 相关附件 无障碍 长者版 打印全文 下载文字版 下载图片版 复制链接 责任编辑：'
  ).split(' '),
)
const bars = [
  /^[-—－─–]+ ?\d{1,4} ?[-—－─–]+$/,
  /^第 ?\d{1,4} ?页(?: ?[,，/共] ?.{0,8}页)?$/,
  /^【?(?:字号|字体)[:：]? ?[【[]?(?:大|中|小|加大|还原|减小|[\s/|])*[\]】]*$/,
  /^(?:当前位置|您的位置|您现在的位置)[:：].{0,80}$/,
  // A line that is nothing but the link of an attachment.
  /^[-*]?\s?\[[^[\]]{1,120}\]\([^()\s]{1,300}\s?\)$/,
  /^【?(?:原文|附件|全文|正文)下载】?[:：]?$/,
  /^<!--.{0,80}-->$/,
  /^<https?:\/\/\S{1,300}>$/,
  /^(?:\[[^[\]]{1,20}\]\([^()\s]{1,300}\)[｜|\s]*){1,8}$/,
  /^(?:浏览次数|阅读次数|点击数|访问量)[:：]?\s*\d*(?:次)?$/,
]

function isResidue(line: string): boolean {
  if (line.length > 400) return false
  return words.has(line) || bars.some((bar) => bar.test(line))
}
