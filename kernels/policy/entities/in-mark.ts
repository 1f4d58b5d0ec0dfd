/** Bodies in a mark of responsibility: （市商务局、市财政局按职责分工负责）. */
import { readResponsibility } from '../bind/read-responsibility.ts'
import { endsLikeBody } from '../text/responsibility-mark.ts'
import type { Mention } from './mention.ts'

/** Bodies of the mark that stands at `start`–`end`, in printed order. */
export function namedInMark(text: string, start: number, end: number): readonly Mention[] {
  const mark = text.slice(start, end)
  const read = readResponsibility(mark, false)
  if (read === null) return []
  return [...read.leads, ...read.cooperating]
    .filter((name) => endsLikeBody(name) && !nobody.test(name))
    .map((name): Mention => {
      const at = Math.max(0, mark.indexOf(name))
      const type = /(?:公司|集团)$/.test(name) ? 'enterprise' : 'department'
      return { name, type, start: start + at, end: start + at + name.length, basis: 'list' }
    })
    .sort((a, b) => a.start - b.start)
}

const nobody =
  /^试点|^各省级|^(?:各|有关|相关)+[区县市]$|^(?:各|全|有关|相关|其他|上述|本)?(?:市级|省级|市直|省直|区级)?(?:有关|相关)?(?:责任)?(?:部门|单位|机构|机关|企业|地方|地区|各地|各区|各县|各市|各部门|各单位|学校|高校|院校|园区|街道|镇|乡|社会|行业协会|协会|金融机构)$|等|^各(?:地|有关|相关|部门|单位)/
