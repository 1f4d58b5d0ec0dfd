import { clause, defineBody } from '@linchpin/pack-kit'
import { measures } from './documents/index.ts'

export const industryBureau = defineBody('industry-bureau', {
  label: { zh: '市工业和信息化局', en: 'Industry and Information Technology Bureau' },
  row: 'M10',
  source: clause(measures, '一/（一）'),
  kind: 'department',
  level: 'city',
  names: ['市工信局'],
})

export const scienceBureau = defineBody('science-bureau', {
  label: { zh: '市科技局', en: 'Science and Technology Bureau' },
  row: 'M16',
  source: clause(measures, '三/（九）'),
  kind: 'department',
  level: 'city',
})

export const financeBureau = defineBody('finance-bureau', {
  label: { zh: '市财政局', en: 'Finance Bureau' },
  row: 'M14',
  source: clause(measures, '三/（八）'),
  kind: 'department',
  level: 'city',
})

export const statisticsBureau = defineBody('statistics-bureau', {
  label: { zh: '市统计局', en: 'Statistics Bureau' },
  row: 'M12',
  source: clause(measures, '四/（十五）'),
  kind: 'department',
  level: 'city',
})

/** Its head is the vice-mayor in charge; the task force answers for the one chain of the city. */
export const marineTaskForce = defineBody('marine-task-force', {
  label: { zh: '船用装备产业工作专班', en: 'marine equipment task force' },
  row: 'M7',
  source: clause(measures, '一/（一）'),
  kind: 'taskForce',
  level: 'city',
})

export const shazhou = defineBody('shazhou', {
  label: { zh: '沙洲区', en: 'Shazhou District' },
  row: 'M3',
  source: clause(measures, '一/（三）'),
  kind: 'district',
  level: 'district',
  names: ['沙洲区人民政府'],
})

export const highTechPark = defineBody('high-tech-park', {
  label: { zh: '云渚高新技术产业园区', en: 'Yunzhu High-tech Industrial Park' },
  row: 'M3',
  source: clause(measures, '一/（三）'),
  kind: 'zone',
  level: 'city',
  names: ['云渚高新技术产业园区管委会'],
})

export const bodies = [
  industryBureau,
  scienceBureau,
  financeBureau,
  statisticsBureau,
  marineTaskForce,
  shazhou,
  highTechPark,
] as const
