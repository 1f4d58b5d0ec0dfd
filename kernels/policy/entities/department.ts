/**
 * Offices and bodies by their last word: 市财政局, 临江市人民政府, 国家税务总局某市税务局, 发展改革部门.
 *
 * What stands before must tell a level (市, 区, 云渚市, 国家 …) or a field of administration; 有关部门 and 各级政府 name nobody.
 * Levels that are listed together are one body (市和区人民政府及其有关部门); fields that share 部门 are one each.
 */
import { splitBodies } from '../bind/split-bodies.ts'
import type { Mention } from './mention.ts'
import { nameBefore, reachBack } from './name-bounds.ts'
import { placeIn } from './place-anchor.ts'
import { fieldDepartment, isField, onlyFieldDepartment } from './vocabulary/department-fields.ts'

/** Bodies whose last word `suffix` ends at `end`. */
export function departmentBefore(text: string, floor: number, end: number, suffix: string): readonly Mention[] {
  if (suffix === '部门' || suffix === '机关') return fieldsBefore(text, floor, end, suffix)
  const wordStart = end - suffix.length
  const joined = joinedLevels(text, floor, end, suffix)
  if (joined !== null) return [joined]
  const { start } = nameBefore(text, floor, wordStart)
  const offices = /(?:市|省|区|县)(?:人民)?政府(?:有关|各|相关)?委、办、局$/.exec(
    text.slice(Math.max(floor, end - 16), end),
  )
  if (offices !== null) {
    return [{ name: offices[0], type: 'department', start: end - offices[0].length, end, basis: 'suffix' }]
  }
  const words = text.slice(start, end)
  const cut = bodyStart(words)
  const name = words
    .slice(cut)
    .replace(/第[一二三四五六七八九十]+届/, '')
    .replace(/\s/g, '')
  if (!isBody(name, suffix, text.charAt(end)) || text.endsWith('设区的', start + cut)) return []
  return [{ name, type: 'department', start: start + cut, end, basis: 'suffix' }]
}

/** 市、区人民政府 and 市和区人民政府及其有关部门. */
function joinedLevels(text: string, floor: number, end: number, suffix: string): Mention | null {
  if (!/^(?:人民政府|政府|常务委员会)$/.test(suffix)) return null
  const from = Math.max(floor, end - 26)
  const match = levels.exec(text.slice(from, end))
  if (match === null) return null
  const tail = /^及其(?:有关|相关|工作|所属)?部门/.exec(text.slice(end, end + 8))?.[0] ?? ''
  const start = from + match.index
  const name = text.slice(start, end) + tail
  return { name, type: 'department', start, end: end + tail.length, basis: 'suffix' }
}

const levels =
  /(?:各?省、自治区、直辖市|(?:各|本)?[市省区县](?:(?:、|和|及|以及)各?(?:区|县|镇|乡|街道|县（市、区）|区县|市、区|功能区))+)(?:人民政府|政府|人民代表大会常务委员会)$/

/** Offset at which the last body of `words` begins: behind a conjunction, or at the place it belongs to. */
function bodyStart(words: string): number {
  const cut = lastBody(words)
  const rest = words.slice(cut)
  const province = /^[\u4e00-\u9fff]{2,3}省(?=[\u4e00-\u9fff]{2,3}省)/.exec(rest)
  if (province !== null) return cut + province[0].length
  const place = placeIn(rest)
  return place > 1 && !/[省市区县]$/.test(rest.slice(0, place)) && /[省市]/.test(rest.slice(place, place + 5))
    ? cut + place
    : cut
}

/** Offset behind another body that stands before with a conjunction or comma-like word. */
function lastBody(words: string): number {
  let at = 0
  for (const match of words.matchAll(conjunction)) at = match.index + match[0].length
  for (const match of words.slice(at).matchAll(unparted)) at += match.index + match[0].length
  return at
}

const conjunction =
  /[+]|(?:会同|以及|[和与及由向经报同对]|带领)(?=(?:(?![局委厅办部])[\u4e00-\u9fff]){0,3}(?:省|市|区|县|自治区)(?!场)[\u4e00-\u9fff]|国家|国务院|中央|各区|各县|各省)/g

/** Two bodies with nothing between them: 云渚省委办公厅云渚省人民政府办公厅, 市经信局市商务局. */
const unparted =
  /(?:[省市区县]委|办公厅|办公室|政府|委员会|(?<!总)局|厅)(?=(?:(?![局委厅办部])[\u4e00-\u9fff]){0,3}[省市区县](?:委|人民政府|政府|人大|政协|(?![局委厅办部场])[\u4e00-\u9fff“”]{2,10}(?:局|委|厅|办|部|会)$))/g

function isBody(name: string, suffix: string, next: string): boolean {
  if (shortOffice.test(name)) return true
  if (committee.test(name)) return !/^[一二三四五六七八九十全]/.test(next)
  if (name.length < 3) return false
  if (name.length > 30 || name === suffix || vague.test(name)) return false
  const stem = name.slice(0, -suffix.length)
  if (/政府$/.test(suffix)) return /^(?:[\u4e00-\u9fff]{0,8}[市省区县州]|各[区县市省])$/.test(stem)
  if (suffix === '委' && /^(?:城市|都市|门市|县市)$/.test(stem)) return false
  if (isField(stem)) return /^(?:局|厅|委|办公室|委员会)$/.test(suffix) && stem.length >= 2
  if (/^[^的了把]{2,5}[市省区县].{4,}领导小组$/.test(name)) return true
  if (withLevel.test(name)) return !verbal.test(stem)
  const own = stem.replace(/专家|咨询|协调|工作|小组|执行|和|与/g, '')
  return ownKind.test(name) && own.length >= 2 && !verbal.test(stem)
}

/** Offices whose field is one word: 市台办, 云渚市侨办. */
const shortOffice = /^(?:[\u4e00-\u9fff]{2,3}[省市区县]|[省市区县])(?:台|侨|外|编)办$/
/** 市委; 市委十二届三次全会 is an event. */
const committee = /^(?:[\u4e00-\u9fff]{2,3})?[市省区县](?:委|政协)$/
const vague =
  /[0-9]次|^[市省区县]级专班|全市|全省|之力|城市政府|本市|各省级|^小组|^招商局$|^直辖市|^专人|^相关区|^有关区|^(?:各级|各地|各有关|有关|相关|地方|当地|基层|上级|下级|本级|同级|中央和地方|所在地|人民|县级以上|设区的市|辖区|国家(?!税务|金融|外汇|统计|邮政|矿山|移民)|外国|试点城市|该|其|两级)|^各?(?:市|省|区|县)?(?:直|级)?(?:部|办|局|委)$|政府部|工作部$|全局|布局|格局|局部|^(?:市|区|县)?(?:城市)委$/
const withLevel =
  /^(?:[\u4e00-\u9fff]{2,8}?(?:省|市|自治区|区|县|州)[市省区县州]?|[市省区县州]|国家|中国|中共[\u4e00-\u9fff]{2,4}|国务院|全国)(?:[\u4e00-\u9fff“”、—]{2,}|委|党委)(?:局|厅|委|办|部|署|会|组|专班|指挥部|办公室|办公厅|会议|海关|法院|检察院)$/
/** Bodies whose kind alone makes them one: a committee, a headquarters, a task force. */
const ownKind =
  /(?:管委会|管理委员会|领导小组|专班|指挥部|委员会|联席会议|办公厅|证监局|银保监局|税务局|通信管理局|金融监管局|海事局|专员办|监管局)$/
const verbal =
  /[的了等将把]|加强|推进|推动|建立|成立|设立|组建|完善|健全|发挥|负责|牵头|支持|鼓励|实施|开展|落实|制定|协调|依托|通过|报送|提交|应当|可以|不得|企业|产品|工作的|机制|区中|与海关/

/** 工业和信息化、发展改革等部门 gives each field its 部门; 财政部门 is one. */
function fieldsBefore(text: string, floor: number, end: number, suffix: string): readonly Mention[] {
  if (suffix === '部门') {
    const from = listStart(text, floor, end)
    const list = text.slice(from, end).replace(levelOfFields, '等部门')
    if (list.includes('、')) {
      const names = splitBodies(list).filter((name) => onlyFieldDepartment.test(name))
      if (names.length > 1) {
        return names.map((name): Mention => {
          const at = from + Math.max(0, list.indexOf(name.replace(/部门$/, '')))
          return { name, type: 'department', start: at, end: at + name.length - 2, basis: 'list' }
        })
      }
    }
  }
  const { start } = nameBefore(text, floor, end - suffix.length)
  const name = fieldDepartment.exec(text.slice(start, end))?.[0]
  return name === undefined ? [] : [{ name, type: 'department', start: end - name.length, end, basis: 'suffix' }]
}

/** 科技等市级部门: the fields of a level. */
const levelOfFields = /等(?:省级|市级|区级|县级|市直|省直|有关|相关|各)+部门$/

/** Where a list of fields begins: behind the last mark that is no 、. */
function listStart(text: string, floor: number, end: number): number {
  let at = end
  for (let parts = 0; parts < 20; parts++) {
    at = reachBack(text, floor, at)
    if (at <= floor || text.charAt(at - 1) !== '、') break
    at -= 1
  }
  return at
}
