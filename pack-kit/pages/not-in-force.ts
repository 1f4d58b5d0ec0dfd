/** Why there is no rule or formula on a day: it is still to come, or it has ended. */
import type { Label } from '@linchpin/kernels/rules'
import { periodWords } from './words/time-words.ts'

/** `versions`: by the day from which each holds, `null` ending it; none of them holds on `day`. */
export function notInForce(versions: Readonly<Record<string, unknown>>, day: string): Label {
  const days = Object.keys(versions).sort()
  const next = days.find((each) => each > day && versions[each] !== null)
  const ended = days.findLast((each, at) => each <= day && versions[days[at - 1] ?? ''] != null)
  const [from, until] = [next, ended].map((each) => (each === undefined ? null : periodWords(each)))
  if (until && from) {
    return {
      zh: `已于${until.zh}停止施行，自${from.zh}起重新施行`,
      en: `no longer in force since ${until.en}, in force again from ${from.en}`,
    }
  }
  if (until) return { zh: `已于${until.zh}停止施行`, en: `no longer in force since ${until.en}` }
  return from
    ? { zh: `尚未施行（自${from.zh}起施行）`, en: `not yet in force (from ${from.en})` }
    : { zh: '未施行', en: 'not in force' }
}

/** As the outcome of a trial. */
export function unknownFor({ zh, en }: Label): Label {
  return { zh: `无法判断：${zh}`, en: `unknown: ${en}` }
}
