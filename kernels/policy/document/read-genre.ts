/**
 * The genre of a document, by the noun that its title ends with; without one, by what the text looks like.
 *
 * A news report is told by its source (tags, byline, 讯：) or by its speaking of 记者, and binds nobody.
 */
import { titleGenres } from '../outline/title-words.ts'
import type { ReadDocument } from '../read/read-source.ts'
import type { Genre } from '../types.ts'

/** A headline that tells of a document: 某市出台某方案. */
const reports =
  /^(?!关于)[^，。]{2,16}(?:省|市|区|县|部|委|局|厅|我市|政府|办公厅)(?:正式|近日|日前|新近)?(?:出台|发布|公布|推出|印发了)/

/** The genre of a document with that title. */
export function readGenre(title: string, document: ReadDocument): Genre {
  const { metadata, text } = document
  const bare = title
    .replace(/[（(][^（）()]{0,20}[）)]$/, '')
    .replace(/的?通知$/, '')
    .replace(/[《》]/g, '')
  if (reports.test(bare) && /记者|介绍|据了解|获悉|日讯/.test(text.slice(0, 3000))) return 'news'
  for (const [ending, genre] of titleGenres) if (ending.test(bare)) return genre
  if (/问答|答记者问|发布会|吹风会|访谈|专访|解读|实录|通稿/.test(bare)) return 'news'
  const head = text.slice(0, 400)
  if (metadata.layout === 'post' || metadata.categories !== undefined || /讯[:：]|本报记者|记者从|[（(]记者/.test(head))
    return 'news'
  if (/本报记者|记者手记|（文章来源/.test(text.slice(0, 200_000))) return 'news'
  if (/制定本(?:条例|办法|规定)/.test(text.slice(0, 3000))) return 'regulation'
  if (/作(?:出)?如下决定/.test(text.slice(0, 3000))) return 'decision'
  if (/制定(?:本|如下|以下)[^。]{0,6}(?:意见|措施|政策)/.test(text.slice(0, 3000))) return 'measures'
  if (/制定(?:本|如下|以下)[^。]{0,6}(?:方案|规划|计划)/.test(text.slice(0, 3000))) return 'plan'
  return 'other'
}
