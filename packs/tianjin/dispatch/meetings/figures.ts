import { clause, defineIndicator } from '@linchpin/pack-kit'
import { officeOfHeadquarters } from '../../bodies/index.ts'
import { news } from '../../documents/index.ts'

const held = <const Id extends string>(id: Id, zh: string, en: string) =>
  defineIndicator(id, {
    label: { zh: `${zh}召开次数`, en: `${en} held` },
    row: 'M7',
    source: clause(news, '一是'),
    definition: { zh: `指挥部成立以来召开的${zh}次数。`, en: 'Since the headquarters was set up.' },
    unit: '次',
    direction: 'neutral',
    period: 'month',
    owner: officeOfHeadquarters,
  })

export const headquartersMeetingsHeld = held('headquarters-meetings-held', '指挥部会议', 'headquarters meetings')
export const officeMeetingsHeld = held('office-meetings-held', '指挥部办公室会议', 'office meetings')
