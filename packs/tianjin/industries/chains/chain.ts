import {
  type ChainClass,
  type ClauseRef,
  clause,
  defineChain,
  type Industry,
  type Label,
  type OneOrMore,
  type Segment,
  type Stage,
} from '@linchpin/pack-kit'
import { taskForceOf } from '../../bodies/task-forces.ts'
import { decision, plan } from '../../documents/index.ts'
import { chainNames } from '../chain-names.ts'

interface Parts {
  /** As the plan classes it; `null`: it does not. */
  readonly class: ChainClass | null
  readonly industries: OneOrMore<Industry>
  /** The plan's clauses on its fields. */
  readonly fields: readonly ClauseRef[]
  /** What is to be known of the reading, before the sentence that every chain carries. */
  readonly reading?: Label
  readonly segments: Readonly<Record<string, Segment>>
}

const stages: Label = {
  zh: '文件未划分上中下游，环节所属阶段由编制者判定；产品名称取自文件。',
  en: 'No document divides the chain into stages: that is our reading; the products are those that the documents name.',
}
const unclassed: Label = {
  zh: '2022年决定列入重点产业链，2021年规划未归入强链、新链、短链。',
  en: 'The decision of 2022 names the chain; the plan of 2021 classes it as none.',
}

/** A chain under the name that the decision of 2022 gives it. */
export function keyChain<const C extends keyof typeof chainNames>(id: C, parts: Parts) {
  const notes = [parts.reading, parts.class === null ? unclassed : undefined, stages].filter(
    (each) => each !== undefined,
  )
  return defineChain(id, {
    label: chainNames[id],
    row: ['M3', 'M5', 'M6'],
    source: [clause(decision, '六'), clause(plan, '五/（二）/1'), clause(plan, '五/（二）'), ...parts.fields],
    note: { zh: notes.map(({ zh }) => zh).join(''), en: notes.map(({ en }) => en).join(' ') },
    class: parts.class,
    industries: parts.industries,
    taskForce: taskForceOf[id],
    segments: parts.segments,
  })
}

const segment =
  (stage: Stage) =>
  (zh: string, en: string, products: readonly Label[] = []): Segment => ({ label: { zh, en }, stage, products })
export const upstream = segment('upstream')
export const midstream = segment('midstream')
export const downstream = segment('downstream')
