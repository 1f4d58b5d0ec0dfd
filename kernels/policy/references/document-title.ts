/**
 * Whether a title in 《》 is that of a document that can be cited: a law, a plan, a notice, a standard. Newspapers, books,
 * certificates, forms and contracts are not; what ends with no word of the kind counts only where a number stands by it.
 */

const nouns =
  '法典|法|条例|规定|办法|细则|规则|规程|决定|决议|意见|意见稿|通知|方案|规划|纲要|计划|措施|举措|政策|要点|清单|目录|标准|规范|指南|指引|导则|公告|通告|通报|批复|复函|函|报告|协定|框架协议|合作协议|公约|条约|议定书|章程|准则|通则|名单|名录|制度|解释|建议|声明|宣言|倡议|备忘录|白皮书|蓝皮书|(?:工作|操作|指导|政策)手册|分工|安排|任务|大纲|行动|预案|路线图|说明|答复|分类|要求|指标体系|条'
const endsLikeDocument = new RegExp(`(?:${nouns})$`)
const fromNoun = new RegExp(`(?:${nouns})$`)
/** A document named after its year of aim: 某某2035. */
const endsWithYear = /[一-龥]20\d\d$/
const noDocument =
  /(?:日报|晚报|早报|时报|快报|周报|都市报|商报|杂志|周刊|月刊|学报|年鉴|通讯社?|许可证|资格证|合格证|登记证|执照|凭证|申请表|申报表|审批表|登记表|备案表)$/

/** Whether `title` (without its marks) names a document. */
export function isDocumentTitle(title: string): boolean {
  const name = withoutEdition(title)
  if (name.length < 2 || noDocument.test(name)) return false
  return endsLikeDocument.test(name) || endsWithYear.test(name) || /^关于.{4,}/.test(name)
}

/** Whether words without marks end as the title of a document does. */
export function endsLikeTitle(words: string): boolean {
  return fromNoun.test(withoutEdition(words))
}

const general =
  /^(?:若干|实施|指导|总体|工作|行动|专项|暂行|管理|试点|建设|发展|推进|改革|三年|五年|本|该|上述)*(?:意见|方案|规划|计划|办法|条例|规定|决定|通知|纲要|措施|举措|细则|要点|清单|目录|行动|建议|报告|指南|标准|政策|规则|协议)$/

/** Whether the title is only the kind of document, which stands for one named elsewhere: 《总体方案》. */
export function isShortForm(title: string): boolean {
  return general.test(title)
}

/** Titles compare without blanks, marks and width. */
export function titleKey(title: string): string {
  return title.normalize('NFKC').replace(/[\s《》〈〉<>“”"'‘’]/g, '')
}

/** Without the brackets behind it: （试行）, （2021年版）. */
function withoutEdition(title: string): string {
  return title.trim().replace(/(?:[（(][^（）()]{1,30}[）)]\s*){1,3}$/, '')
}
