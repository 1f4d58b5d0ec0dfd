import {
  body,
  choice,
  clause,
  conference,
  date,
  defineIndicator,
  defineRegister,
  every,
  number,
  text,
} from '@linchpin/pack-kit'
import { cityConference } from '../../bodies/index.ts'
import { session } from '../../documents/index.ts'

/** 年度协商计划: each topic with its meeting, its research and the speeches chosen for it. */
export const consultationTopics = defineRegister('consultation-topics', {
  label: { zh: '年度协商议题', en: 'topics of consultation' },
  row: 'M24',
  source: [
    clause(session, '导语'),
    clause(session, '调研:直扑一线,摸实情找痛点'),
    clause(session, '记者手记'),
    clause(session, '想在一起 干在一起'),
  ],
  key: 'topic',
  fields: {
    topic: text('协商议题', 'topic', { required: true }),
    year: text('计划年度', 'year', { required: true }),
    form: choice(
      '协商形式',
      'form',
      {
        standing: { zh: '专题议政性常委会会议', en: 'standing committee on a topic' },
        proposals: { zh: '提案办理协商', en: 'on proposals' },
        counterpart: { zh: '对口协商', en: 'with counterparts' },
        sector: { zh: '界别协商', en: 'of a sector' },
        remote: { zh: '远程协商', en: 'remote' },
      },
      { required: true },
    ),
    heldOn: date('会议日期', 'held'),
    committees: text('承办专门委员会', 'committees in charge'),
    attending: body('到会部门', 'bodies attending', { many: true }),
    researchTrips: number('调研次数', 'research trips', '次'),
    enterprisesSeen: number('走访企业数', 'enterprises seen', '家'),
    speeches: number('遴选重点发言', 'speeches chosen', '篇'),
    results: text('协商成果', 'results'),
  },
  keptBy: conference,
  review: every('year'),
})

export const keySpeeches = defineIndicator('key-speeches', {
  label: { zh: '遴选重点发言数', en: 'key speeches chosen' },
  row: 'M24',
  source: clause(session, '调研:直扑一线,摸实情找痛点'),
  definition: { zh: '协商议题台账中遴选的重点发言篇数合计。', en: 'Speeches chosen, all topics.' },
  unit: '篇',
  direction: 'neutral',
  period: 'year',
  owner: cityConference,
  counts: consultationTopics,
  total: 'speeches',
})
