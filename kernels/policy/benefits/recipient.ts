/**
 * Who gets a benefit and on what condition, by the grammar of incentive policies.
 *
 * The recipient is the noun behind 对…的 (对新认定的企业), the object of giving (给予投资方奖励, 对引进企业进行奖励, 向居民发放) or the subject
 * of the sentence (中小企业参加展会，可以申请补贴). What stands before that noun and the phrases around it are the condition.
 */

export interface Recipient {
  readonly who: string | null
  readonly condition: string | null
}

/** Reads recipient and condition from the phrases before the giving one and from its own words. */
export function readRecipient(before: readonly string[], giving: string, hasAmount: boolean): Recipient {
  const object = objectOf(giving)
  const lead = leadOf(giving).replace(givers, '')
  // A recipient of its own right before the verb: 省级企业奖励20万元.
  const own = /^(?:其中|另|并|再)?对?(.{2,30})$/.exec(lead)?.[1] ?? ''
  let who = object ?? (recipientNoun.test(own) && !/[的，]|财政|政府|部门|单个|每/.test(own) ? own : null)
  const conditions: string[] = []
  for (const phrase of [...before, ...(lead === '' || who === own ? [] : [lead])]) {
    if (idle.test(phrase) || (!hasAmount && task.test(phrase))) continue
    const read = readPhrase(phrase)
    if (read.who !== null && who === null) who = read.who
    else if (read.who !== null && read.who !== who && object !== null) read.rest = phrase.replace(opener, '')
    if (read.rest !== '') conditions.push(read.rest)
  }
  return { who, condition: conditions.length === 0 ? null : conditions.join('，') }
}

interface PhraseReading {
  who: string | null
  rest: string
}

/** Words that introduce a recipient. */
const opener = /^(?:同时|另外|此外|其中|并|而|且|再|每年|支持|鼓励|凡(?:是)?|(?:对于?|针对))+/
/** Phrases that neither name a recipient nor set a condition. */
const idle =
  /^(?:可以?|应当|由|经(?!营)|按照?(?:规定|程序|有关规定)$|根据(?:有关)?规定|除[^外]{1,30}外$|(?:市|区|县|省|州)?(?:级)?财政|进一步|继续|落实|通过购买服务|按照国家|依法$)/
/** A task that stands before the giving in the sentence of a plan: 完善配套政策，向老年人发放…补贴 */
const task =
  /^(?:积极|加大|大力|加快|全面|深入|着力|提升|提高|发展|完善|健全|优化|构建|建立|制定|引导|推动|推进|促进|加强|强化|用好|贯彻|开展|实施|扩大|延长|支持|鼓励|允许|探索|深化|统筹)|^[^，]{2,30}(?:部门|政府|机构)应当/
/** The body that gives, before its recipient: 市科技部门可以对企业… */
const givers = /^[^，对]{1,24}(?:应当|可以|将|要)(?=对)/

function readPhrase(phrase: string): PhraseReading {
  const words = phrase.replace(givers, '').replace(opener, '')
  const opened = words !== phrase
  // The last 的 outside brackets; behind it stands the noun.
  const bare = words.includes('（') ? words.replace(/（[^（）]*）/g, (inner) => '＿'.repeat(inner.length)) : words
  if (!bare.endsWith('的')) {
    const at = bare.lastIndexOf('的')
    const noun = words.slice(at + 1)
    if (at > 0 && outlay.test(noun)) return readOutlay(words.slice(0, at), words)
    if (at > 0 && opened && noun.length <= 30) return { who: noun, rest: words.slice(0, at) }
    if (at > 0 && recipientNoun.test(noun)) return { who: noun, rest: words.slice(0, at) }
    if (opened && at < 0 && recipientNoun.test(words) && words.length <= 30) return { who: words, rest: '' }
  }
  const [whole, attribute = '', subject] = subjectNoun.exec(words) ?? []
  if (whole !== undefined && subject !== undefined && subject !== '组织')
    return { who: subject, rest: `${attribute}${words.slice(whole.length).replace(/的$/, '')}` }
  return { who: null, rest: words.replace(/的$/, '') }
}

/** What is paid for, and nobody: 对企业开展检测产生的费用. */
const outlay = /^(?:实际|相关|有关)?[^的]{0,6}(?:费用|支出|投入|贷款|利息|保费|租金|资金|费)$/

/** Whose outlay it is, where its subject stands before it. */
function readOutlay(words: string, whole: string): PhraseReading {
  const [found, attribute = '', subject] = subjectNoun.exec(words) ?? []
  if (found === undefined || subject === undefined || subject === '组织') return { who: null, rest: whole }
  return { who: subject, rest: `${attribute}${whole.slice(found.length)}` }
}

const nouns =
  '企业|公司|单位|机构|组织|团体|社团|团队|协会|商会|联盟|个人|人员|人才|居民|农户|贫困户|家庭|学生|毕业生|劳动者|职工|员工|经营者|投资方|投资者|投资人|园区|基地|平台|中心|实验室|项目|合作社|旅行社|酒店|宾馆|景区|民宿|餐厅|商户|个体工商户|医院|学校|院校|高校|研究院|研究所|孵化器|众创空间|工厂|车间|产品|品牌|法人|主体|银行|基金|门店|店铺|楼宇|市场|导游|教师|医生|专家|运营方|承办方|主办方|引荐人|纳税人|消费者|老年人|残疾人|儿童|乡镇|村'
const recipientNoun = new RegExp(`(?:${nouns}|者)$`)
const subjectNoun = new RegExp(
  `^((?:[^，（）]{1,24}?的)?)([^的，、（）]{0,10}?(?:${nouns}))(?=按|新|首次|参加|开展|宣传|从事|组织|带|招|聘|录用|投保|扩|升级|改造|达|纳税|缴|注册|落户|设立|入驻|租赁|承办|销售|建立|建设|购买|购置|实施|承担|获得|取得|年|当年|被|经|在|因|为|通过|招用|吸纳|租|投资|申请|完成|引进|举办|组织|主导|参与|符合|发行|开发|应用|与|进口|出口|入选|达到|自|利用|使用|接收|支付|发生)`,
)

/** 给予投资方奖励, 对引进企业进行奖励, 向困难人员发放, 奖励企业10万元. */
function objectOf(giving: string): string | null {
  for (const form of objectForms) {
    const found = form.exec(giving)?.[1]?.replace(/^(?:最高|一次性|每[年月人家])+/, '')
    if (found !== undefined && recipientNoun.test(found)) return found
  }
  return null
}

const objectForms: readonly RegExp[] = [
  /(?:给予|予以|发放给|补贴给|奖励|补助|资助)([^0-9，、的]{2,14}?)(?=一次性|最高|不超过|每[年月人]|[0-9一二三五]|奖|补|资助|津贴|支持)/,
  /[^，]对([^，的]{2,20}?)(?=进行|给予|予以|实施|实行|发放|按)/,
  /向([^，]{2,24}?)(?=发放|提供|免费)/,
  /^(?:组织|支持|鼓励|引导|帮助|推动|指导)([^，]{2,24}?)(?=申报|申请|享受|申领)/,
  /(?:扩大至|范围至|覆盖)(?:全部|所有)?([^，]{2,24})$/,
]

/** The words of a giving phrase before its verb: 对省级平台给予… → 对省级平台. */
function leadOf(giving: string): string {
  const at = giving.search(givingStart)
  return at <= 1
    ? ''
    : giving
        .slice(0, at)
        .replace(
          /(?:可以?|应当|依法|按(?:照)?规定|分别|一次性|分阶段|分期|分年度|将|再|均|县?市?区?财政|除此之外|其中|每[间亩人户家个张块])+$/,
          '',
        )
}

const givingStart =
  /(?:可以?|应当|依法|按照?[^，]{0,20}|分别|一次性|每[^满，]{1,4})*(?:给予|予以|进行奖|发放|奖励|奖补|补贴|补助|资助|按照?[^，]{0,16}(?:[0-9]|奖|补|标准)|享受|申请|申领|减免|减收|减征|免征|免收|免缴|提供|[0-9一二三五][0-9.万千百十]*(?:元|%)|最高|不超过|采取)/
