/** 财政专项: funds that the decision and the plan name. What each asks for stands in its yearly notice, which is not at hand. */
import { type ClauseRef, clause, defineProgramme, type Label, type OneOrMore, type RowId } from '@linchpin/pack-kit'
import {
  type bodies,
  developmentReform,
  financeBureau,
  industryBureau,
  planningResources,
  scienceBureau,
} from '../../bodies/index.ts'
import { decision, measures, plan } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'

interface Fund {
  readonly label: Label
  readonly benefit: Label
  readonly givenBy: OneOrMore<(typeof bodies)[number]>
  readonly source: OneOrMore<ClauseRef>
  readonly row?: OneOrMore<RowId>
}

const notice: Label = {
  zh: '申报条件、标准和额度以当年申报通知为准，文件未列',
  en: 'conditions, rates and ceilings stand in the notice of the year; the documents do not give them',
}
const fund = <const Id extends string>(id: Id, { label, benefit, givenBy, source, row }: Fund) =>
  defineProgramme(id, {
    label,
    row: row ?? 'M14',
    source,
    type: 'policy',
    givenBy,
    of: enterprises,
    benefit,
    unknown: [notice],
  })

export const smartManufacturingFund = fund('smart-manufacturing-fund', {
  label: { zh: '智能制造专项资金', en: 'smart manufacturing fund' },
  benefit: {
    zh: '对智能制造试点和新模式项目给予专项资金支持。',
    en: 'Grants for pilots and new modes of smart manufacturing.',
  },
  givenBy: [industryBureau, financeBureau],
  source: [
    clause(measures, '三/（十六）'),
    clause(plan, '六/（二）'),
    clause(decision, '十二'),
    clause(decision, '七'),
  ],
  row: ['M14', 'M27'],
})

export const newMomentumPolicy = fund('new-momentum-policy', {
  label: { zh: '新动能引育政策', en: 'policy for new industries' },
  benefit: {
    zh: '支持新兴产业企业落地和成长，具体领域以政策文本为准。',
    en: 'Support for firms of new industries; the fields stand in the policy.',
  },
  givenBy: developmentReform,
  source: clause(plan, '六/（二）'),
})

export const technologyFirmFund = fund('technology-firm-fund', {
  label: { zh: '科技型企业发展专项资金', en: 'fund for technology firms' },
  benefit: { zh: '对科技型企业发展给予专项资金引导。', en: 'Grants for technology firms.' },
  givenBy: [scienceBureau, financeBureau],
  source: clause(decision, '十二'),
})

export const energySavingFund = fund('energy-saving-fund', {
  label: { zh: '节能减排专项资金', en: 'fund for saving energy and cutting emissions' },
  benefit: { zh: '对节能减排项目给予专项资金引导。', en: 'Grants for saving energy and cutting emissions.' },
  givenBy: [developmentReform, financeBureau],
  source: clause(decision, '十二'),
  row: ['M14', 'M19'],
})

export const newIndustryLand = fund('new-industry-land', {
  label: { zh: '新型产业用地先行先试政策', en: 'pilot policy of land for new industries' },
  benefit: {
    zh: '新型产业项目按先行先试政策供地，并给予配套服务。',
    en: 'Land for new kinds of industry under a pilot policy.',
  },
  givenBy: planningResources,
  source: [clause(plan, '六/（二）'), clause(decision, '十一')],
})

export const funds = [smartManufacturingFund, newMomentumPolicy, technologyFirmFund, energySavingFund, newIndustryLand]
