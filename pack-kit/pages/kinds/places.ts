/** Pages of who and where: bodies, industries, chains, layout. */
import type { Body } from '../../definitions/body.ts'
import type { Chain, Stage } from '../../definitions/chain.ts'
import type { Industry } from '../../definitions/industry.ts'
import type { Layout } from '../../definitions/layout.ts'
import { facts, label, table } from '../blocks.ts'
import { type Names, nothing, words } from '../names.ts'
import type { Block } from '../page.ts'
import { bodyKinds, bodyLevels, chainClasses, stages, standings } from '../words/kind-words.ts'
import { periodWords } from '../words/time-words.ts'
import { same } from '../words/value-words.ts'

export function bodyBlocks(body: Body, names: Names): readonly Block[] {
  const { bodyKind, level, parent, divisionCode, from, until, successor } = body
  return facts(null, [
    [label('类别', 'kind'), words(bodyKinds[bodyKind])],
    [label('层级', 'level'), words(bodyLevels[level])],
    [label('文件中的称呼', 'named in documents'), words(...body.names.map(same))],
    [label('隶属', 'belongs to'), names.linkOr('body', parent)],
    [label('行政区划代码', 'division code'), divisionCode === null ? nothing : words(same(divisionCode))],
    [label('设立', 'since'), from === null ? nothing : words(periodWords(from))],
    [label('存续至', 'until'), until === null ? nothing : words(periodWords(until))],
    [label('职责承接单位', 'successor'), names.linkOr('body', successor)],
  ])
}

export function industryBlocks({ standing, segments, products }: Industry): readonly Block[] {
  return facts(null, [
    [label('产业地位', 'standing'), words(standings[standing])],
    [label('细分领域', 'fields'), words(...Object.values(segments))],
    [label('重点产品', 'products'), words(...products)],
  ])
}

export function chainBlocks({ chainClass, industries, taskForce, segments }: Chain, names: Names): readonly Block[] {
  const unclassed = label('文件未列入强链、新链、短链', 'no document classes it')
  const order: readonly Stage[] = ['upstream', 'midstream', 'downstream']
  const sorted = Object.values(segments).toSorted((a, b) => order.indexOf(a.stage) - order.indexOf(b.stage))
  return [
    ...facts(null, [
      [label('分类', 'class'), words(chainClass === null ? unclassed : chainClasses[chainClass])],
      [label('所属产业', 'industries'), names.links('industry', industries)],
      [label('工作专班', 'task force'), names.linkOr('body', taskForce)],
    ]),
    ...table(
      label('环节与产品', 'Segments and products'),
      [label('位置', 'stage'), label('环节', 'segment'), label('产品', 'products')],
      sorted.map((segment) => [words(stages[segment.stage]), words(segment.label), words(...segment.products)]),
    ),
  ]
}

export function layoutBlocks({ place, develops }: Layout, names: Names): readonly Block[] {
  return [
    ...facts(null, [[label('地区', 'place'), [names.link('body', place)]]]),
    ...table(
      label('发展方向', 'What it develops'),
      [label('产业', 'industry'), label('细分领域', 'fields')],
      develops.map(({ industry, segments }) => {
        const known = names.find('industry', industry)?.segments ?? {}
        const whole = words(label('产业整体', 'the industry as a whole'))
        return [
          [names.link('industry', industry)],
          segments.length === 0 ? whole : words(...segments.map((id) => known[id] ?? same(id))),
        ]
      }),
    ),
  ]
}
