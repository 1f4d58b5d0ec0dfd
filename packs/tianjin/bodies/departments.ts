import { type ClauseRef, clause, defineBody } from '@linchpin/pack-kit'
import { decision, inMeasures, news, session } from '../documents/index.ts'

/** A department of the city: the name that documents print, what it is called for short, a clause that names it. */
const department = <const Id extends string>(
  id: Id,
  zh: string,
  en: string,
  source: ClauseRef,
  ...names: readonly string[]
) => defineBody(id, { label: { zh, en }, row: 'M1', source, kind: 'department', level: 'city', names })

export const governmentOffice = department(
  'government-office',
  '市政府办公厅',
  'General Office of the Municipal Government',
  clause(session, '调研:直扑一线,摸实情找痛点'),
  '市人民政府办公厅',
)
export const developmentReform = department(
  'development-reform',
  '市发展改革委',
  'Municipal Development and Reform Commission',
  inMeasures('一/（一）'),
  '市发改委',
  '发展改革',
)
export const industryBureau = department(
  'industry-bureau',
  '市工业和信息化局',
  'Municipal Bureau of Industry and Information Technology',
  inMeasures('一/（一）'),
  '市工信局',
  '工业和信息化',
)
export const cityManagement = department(
  'city-management',
  '市城市管理委',
  'Municipal Urban Management Commission',
  inMeasures('一/（一）'),
)
export const financeBureau = department(
  'finance-bureau',
  '市财政局',
  'Municipal Finance Bureau',
  inMeasures('一/（一）'),
  '财政',
)
export const marketRegulation = department(
  'market-regulation',
  '市市场监管委',
  'Municipal Commission for Market Regulation',
  inMeasures('一/（一）'),
)
export const commerceBureau = department(
  'commerce-bureau',
  '市商务局',
  'Municipal Bureau of Commerce',
  inMeasures('一/（二）'),
)
export const scienceBureau = department(
  'science-bureau',
  '市科技局',
  'Municipal Bureau of Science and Technology',
  inMeasures('一/（三）'),
  '科技',
)
export const stateAssets = department(
  'state-assets',
  '市国资委',
  'Municipal State-owned Assets Commission',
  inMeasures('一/（三）'),
)
export const planningResources = department(
  'planning-resources',
  '市规划和自然资源局',
  'Municipal Bureau of Planning and Natural Resources',
  inMeasures('二/（四）'),
  '市规划资源局',
  '规划资源',
)
export const financialAffairs = department(
  'financial-affairs',
  '市金融局',
  'Municipal Financial Affairs Bureau',
  inMeasures('二/（四）'),
  '金融',
)
export const cultureTourism = department(
  'culture-tourism',
  '市文旅局',
  'Municipal Bureau of Culture and Tourism',
  inMeasures('二/（八）'),
)
export const federationOfIndustry = department(
  'federation-of-industry',
  '市工商联',
  'Municipal Federation of Industry and Commerce',
  inMeasures('三/（十四）'),
)
export const humanResources = department(
  'human-resources',
  '市人社局',
  'Municipal Human Resources and Social Security Bureau',
  inMeasures('三/（十七）'),
  '人力资源社会保障',
)
export const cooperationOffice = department(
  'cooperation-office',
  '市合作交流办',
  'Municipal Cooperation and Exchange Office',
  inMeasures('三/（十八）'),
)
export const governmentServices = department(
  'government-services',
  '市政务服务办',
  'Municipal Government Services Office',
  inMeasures('四/（二十一）'),
)
export const educationCommission = department(
  'education-commission',
  '市教委',
  'Municipal Education Commission',
  clause(decision, '二'),
  '教育',
)
export const transportCommission = department(
  'transport-commission',
  '市交通运输委',
  'Municipal Transport Commission',
  clause(news, '八是'),
  '市交委',
)
export const drugRegulation = department(
  'drug-regulation',
  '市药监局',
  'Municipal Medical Products Administration',
  clause(session, '调研:直扑一线,摸实情找痛点'),
)

export const departments = [
  governmentOffice,
  developmentReform,
  industryBureau,
  cityManagement,
  financeBureau,
  marketRegulation,
  commerceBureau,
  scienceBureau,
  stateAssets,
  planningResources,
  financialAffairs,
  cultureTourism,
  federationOfIndustry,
  humanResources,
  cooperationOffice,
  governmentServices,
  educationCommission,
  transportCommission,
  drugRegulation,
]
