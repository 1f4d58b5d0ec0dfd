/**
 * Who bears a duty: an authority, an organisation or a person. A thing (某产业发展应当…) bears none; of a subject that goes
 * on into what it does (医疗机构采集细胞应当…) the party is taken.
 */
import type { Subject } from './find-subject.ts'
import { splitBodies } from './split-bodies.ts'

/** The bearers that a subject names, none where it is a thing. */
export function bearersOf(subject: Subject): readonly string[] {
  if (subject.kind === 'body') return subject.names
  return subject.names.flatMap((words) => partiesIn(words.slice(0, 120)))
}

const party =
  '(?:企业|公司|集团|机构|组织|单位|团体|协会|商会|学会|联盟|法人|公民|居民|个人|人员|主体|部门|政府|机关|委员会|银行|高校|院校|学校|医院|研究院|研究所|法院|检察院|基金会|合作社|工会|专家|医师|教师|学生|监护人|当事人|申请人|负责人|代表人|持有人|管理人|所有人|经营者|生产者|消费者|使用者|提供者|开发者|运营者|研究者|受试者|劳动者|用户|业主|农户|工作者|申办者|从业者|投资者|建设者|处理者|控制者|服务商|供应商|运营商|制造商|园区|中心|实验室|窗口)'
const whole = new RegExp(`(?:${party}|[厂店商户者])(?:等|和个人|或者个人)?$`)
const opening = new RegExp(
  `^([^，]{0,60}?${party})(?=对|在|向|因|为|与|从|采集|收集|生产|经营|销售|使用|开展|进行|从事|实施|发布|提供|建设|申请|利用|处理|储存|委托|组织|依法|违反|违法|未|之间|及其|接到|发现|开发|研发|设立|招用|解除|转让|运营)`,
)

function partiesIn(words: string): readonly string[] {
  if (whole.test(words) && !/^(?:从事|开展|进行|实施|由|对|在)/.test(words)) return splitBodies(words)
  const first = opening.exec(words)?.[1]
  return first === undefined || /^(?:从事|开展|进行|实施|由|对|在)/.test(first) ? [] : splitBodies(first)
}
