import { clause, defineBody } from '@linchpin/pack-kit'
import { session } from '../documents/index.ts'
import { cityConference } from './leadership.ts'

/** 专门委员会: the conference's committees that went out to look, by the field they went for. */
const committee = <const Id extends string>(id: Id, zh: string, en: string) =>
  defineBody(id, {
    label: { zh: `市政协${zh}`, en: `conference committee for ${en}` },
    row: 'M24',
    source: clause(session, '调研:直扑一线,摸实情找痛点'),
    kind: 'conference',
    level: 'city',
    names: [zh],
    parent: cityConference,
  })

export const conferenceCommittees = [
  committee('proposals-committee', '提案委员会', 'proposals'),
  committee('economy-committee', '经济委员会', 'the economy'),
  committee('ethnic-religious-committee', '民族和宗教委员会', 'ethnic and religious affairs'),
  committee('culture-history-committee', '文化和文史资料委员会', 'culture and historical records'),
  committee('agriculture-committee', '农业和农村委员会', 'agriculture and the countryside'),
  committee('environment-committee', '人口资源环境和城市建设委员会', 'population, resources and city building'),
  committee('science-education-committee', '科技教育委员会', 'science and education'),
  committee('overseas-affairs-committee', '港澳台侨和外事委员会', 'Hong Kong, Macao, Taiwan and foreign affairs'),
  committee('social-legal-committee', '社会和法制委员会', 'society and law'),
  committee('health-sports-committee', '医疗卫生体育委员会', 'health and sports'),
]

/** Of a district whose chair spoke at the session. */
const ofDistrict = <const Id extends string>(
  id: Id,
  zh: string,
  en: string,
  ref: Parameters<typeof clause<typeof session>>[1],
) =>
  defineBody(id, {
    label: { zh: `${zh}政协`, en: `CPPCC Committee of ${en}` },
    row: 'M24',
    source: clause(session, ref),
    kind: 'conference',
    level: 'district',
  })

export const conferences = [
  ...conferenceCommittees,
  ofDistrict('binhai-conference', '滨海新区', 'Binhai New Area', '委员观点/大力发展汽车产业'),
  ofDistrict('jinghai-conference', '静海区', 'Jinghai District', '委员观点/以工业互联网助推现代工业体系'),
]
