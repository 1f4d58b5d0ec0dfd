/**
 * What of an answered clause is not run, clause by clause. Coverage counts a clause as answered when one definition names it; a clause
 * that asks for five things can be answered in four.
 */
import { clause, leftOut } from '@linchpin/pack-kit'
import { decision, measures, plan, session } from './documents/index.ts'

type PlanRef = Parameters<typeof clause<typeof plan>>[1]

const onRecordOnly = (ref: PlanRef, alsoZh = '', alsoEn = '') =>
  leftOut(
    clause(plan, ref),
    `点名的产品和技术方向只登记责任单位和阶段、每半年核对，不逐项催办${alsoZh}`,
    `Named products and techniques are on record with who answers and how far they are; nobody is chased for each${alsoEn}`,
  )

export const partly = [
  leftOut(
    clause(decision, '一'),
    '属原则和方向，只在任务上标注对应方向，不另设事项',
    'Principles: tasks are marked by direction, and nothing is run for them',
  ),
  leftOut(
    clause(decision, '三'),
    '各产业发展只登记方向、责任单位和阶段，每半年核对',
    'The industries’ directions are on record and looked at twice a year',
  ),
  leftOut(
    clause(decision, '四'),
    '产业与城市、人文功能融合没有可办理事项和指标',
    'Nothing is handled or measured of industry, city and culture growing together',
  ),
  leftOut(
    clause(decision, '八'),
    '大中小企业融通只在串链补链事项中办理供需对接，没有单独事项和指标',
    'Large and small firms together: suppliers are matched within the chains, and no more',
  ),
  leftOut(
    clause(decision, '十'),
    '创新资源开放共享只在协议领域登记；融资租赁只登记机构和产品，没有产业指标',
    'Shared means of research stand in agreements only; of leasing the lenders are on record, and no figure',
  ),
  leftOut(
    clause(decision, '十二'),
    '财政专项资金的条件和额度未公布，只受理申报，不能匹配到企业',
    'Conditions of the funds are not published: applications are taken, enterprises cannot be matched',
  ),
  leftOut(
    clause(measures, '一/（一）'),
    '能源调度由电力、燃气单位实施，此处只监测、预警和保障重点企业；民生用能不在本系统',
    'Dispatch is with the utilities: here supply is watched and key enterprises are helped; households are not in it',
  ),
  leftOut(
    clause(measures, '一/（二）'),
    '价格信息发布解读没有单设事项；期货违法查处权在中央驻津单位，只登记移送',
    'Publishing and explaining prices is no matter of its own; futures offences are passed to the central office',
  ),
  leftOut(
    clause(measures, '二/（七）'),
    '“规模效应初步显现”“若干具有全国影响力的产业链”未量化，只在评估时作结论',
    'Scale effect and chains of national weight are not quantified; evaluations judge them',
  ),
  leftOut(
    clause(measures, '二/（八）'),
    '“融合水平全国前列”无公布排名口径，以两化融合发展指数代替观察',
    'No ranking is published for “among the first in the country”; the integration index is watched in its place',
  ),
  leftOut(
    clause(measures, '二/（十）'),
    '国际消费中心城市和区域商贸中心城市建设另有专项方案，此处不办理',
    'The consumption and trade centre has a plan of its own and is not run here',
  ),
  leftOut(
    clause(measures, '三/（十四）'),
    '承接平台评价指标体系文件未列，评价得分由主管部门填报，不在系统内计算',
    'The index of receiving platforms is not printed: its scores are entered, not computed',
  ),
  leftOut(
    clause(plan, '二/（三）'),
    '2025年定性目标8项、2035年远景目标7项未量化，只在中期、末期评估时作结论',
    'Eight aims of 2025 and seven of 2035 are in words; only evaluations judge them',
  ),
  onRecordOnly('三'),
  onRecordOnly('三/（一）'),
  onRecordOnly('三/（二）/1', '；“研发转化基地”未量化', '; the base it aims at is not quantified'),
  onRecordOnly('三/（二）/2', '；“产业高地”未量化', '; the heights it aims at are not quantified'),
  onRecordOnly('三/（二）/3', '；“产业基地”未量化', '; the base it aims at is not quantified'),
  onRecordOnly('三/（三）/1', '；“示范基地”未量化', '; the base it aims at is not quantified'),
  onRecordOnly('三/（三）/2', '；“发展高地”未量化', '; the heights it aims at are not quantified'),
  onRecordOnly('三/（三）/3'),
  onRecordOnly('三/（三）/4', '；“产业集群”未量化', '; the cluster it aims at is not quantified'),
  onRecordOnly('三/（四）/1', '；规划未设规模目标', '; the plan sets no size'),
  onRecordOnly('三/（四）/2', '；“消费品之都”未量化', '; the capital of goods it aims at is not quantified'),
  leftOut(
    clause(plan, '四/（一）'),
    '“滨城”核心区教育、医疗等城市功能和绿色生态屏障建设不在本系统',
    'Schools, hospitals and the green belt are outside this system',
  ),
  leftOut(
    clause(plan, '四/（二）/1'),
    '“主阵地”未量化，只看占比',
    'The “main ground” is not quantified; the share is watched',
  ),
  leftOut(
    clause(plan, '五/（一）/4'),
    '“海河英才”等人才政策条件文件未列，只登记人才，不能匹配；弘扬企业家精神属宣传性表述',
    'Conditions of the talent policies are not printed: people are on record, not matched; the spirit of enterprise is a phrase',
  ),
  leftOut(
    clause(plan, '五/（三）/2'),
    '“泛在互联”体系和“一流5G城市”未量化；网络安全保障只做专项检查',
    'The system of networks and a first-class 5G city are not quantified; security is inspected only',
  ),
  leftOut(
    clause(plan, '五/（四）'),
    '企业融通发展只在串链补链事项中办理供需对接',
    'Firms growing together: suppliers are matched within the chains, and no more',
  ),
  leftOut(
    clause(plan, '五/（四）/1'),
    '企业兼并重组和全球资源配置没有登记和办理',
    'Mergers and the worldwide use of resources are neither on record nor handled',
  ),
  leftOut(
    clause(plan, '五/（六）/3'),
    '“北方消费品之都”未量化，诚信和品牌战略由企业自行制定，不登记',
    'The capital of goods is not quantified; a firm’s brand strategy is its own',
  ),
  leftOut(
    clause(plan, '五/（七）/2'),
    '融资租赁只登记机构和产品；与长三角、粤港澳等地联系只登记协议和配套关系',
    'Of leasing the lenders are on record; ties with other regions are agreements and supply links only',
  ),
  leftOut(
    clause(plan, '六/（二）'),
    '专项资金和引育政策的条件、额度以当年通知为准，只受理申报，不能匹配到企业',
    'Conditions come with each year’s notice: applications are taken, enterprises cannot be matched',
  ),
  leftOut(
    clause(plan, '六/（七）'),
    '“尊重爱护企业家”“亲清政商关系”属宣传性表述，只办理沟通、诉求和投诉',
    'Respect for entrepreneurs is a phrase; talks, requests and complaints are handled',
  ),
  leftOut(
    clause(session, '政府回应/走好“科技+产业”融合发展之路'),
    '报道中的方向性表述，只记录回应事项，能落实的转任务',
    'Directions as reported: on record, and a task where there is something to do',
  ),
]
