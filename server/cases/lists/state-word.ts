import type { CaseType } from '@linchpin/pack-kit'

export interface ReadState {
  /** `null`: where the definition begins. */
  readonly state: string | null
  /** The word means a state of the type, or that nothing was done yet. */
  readonly isUnderstood: boolean
}

/** The state that a table's word for it means. `header`: 是否办结 asks for 是 or 否. */
export function stateNamed({ states }: Pick<CaseType, 'states'>, given: string, header = ''): ReadState {
  const asked = /^是否(?:已经?)?(.+)$/.exec(core(header))?.[1]
  const word = asked !== undefined && yes.test(core(given)) ? asked : core(given)
  const named = Object.entries(states).map(([id, { label, isFinal }]) => ({ id, name: core(label.zh), isFinal }))
  const exact = named.find(({ name }) => name === word) ?? named.find(({ name }) => bare(name) === bare(word))
  if (exact !== undefined) return { state: exact.id, isUnderstood: true }
  if (notYet.test(word)) return { state: null, isUnderstood: true }
  if (allDone.test(word)) {
    const last = named.find(({ isFinal }) => isFinal)
    return { state: last?.id ?? null, isUnderstood: last !== undefined }
  }
  const near = named.filter(({ name }) => isNear(bare(name), bare(word)))
  const [one, ...others] = near
  return one !== undefined && others.length === 0
    ? { state: one.id, isUnderstood: true }
    : { state: null, isUnderstood: false }
}

const core = (text: string): string => text.normalize('NFKC').replace(/[\s,.;:!()"'。、]/g, '')
/** 已解决 and 解决 are one. */
const bare = (word: string): string => word.replace(/^(?:已经?|待|拟|正在)(?=..)/, '')

const yes = /^(?:是|√|✓|✔|☑|y|yes|已是)$/i
const notYet = /^(?:否|×|x|n|no|(?:尚未|还未|没有|未)(?:办结|办理|解决|完成|销号|启动|开始|落实))$/i
const allDone = /^(?:已经?)?(?:全部)?(?:办结|办理完毕|完成|完结|结束|销号|闭环|归档)(?:销号)?$/

/** One word is in the other, and neither says that it is not so. */
function isNear(name: string, word: string): boolean {
  if (Math.min(name.length, word.length) < 2 || /[未没不]/.test(word) !== /[未没不]/.test(name)) return false
  return name.includes(word) || word.includes(name)
}
