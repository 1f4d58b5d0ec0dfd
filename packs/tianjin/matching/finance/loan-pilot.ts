import {
  body,
  choice,
  clause,
  date,
  defineRegister,
  department,
  district,
  every,
  file,
  money,
} from '@linchpin/pack-kit'
import { measures } from '../../documents/index.ts'

/** 试点申报: what districts file for with the state. */
export const loanPilotDistricts = defineRegister('loan-pilot-districts', {
  label: { zh: '“补贷保”联动试点申报台账', en: 'districts that file for the pilot' },
  row: 'M15',
  source: clause(measures, '三/（十六）'),
  key: 'district',
  fields: {
    district: body('申报区', 'district', { required: true }),
    filedOn: date('申报日期', 'filed on'),
    state: choice('状态', 'state', {
      preparing: { zh: '准备中', en: 'preparing' },
      filed: { zh: '已申报', en: 'filed' },
      approved: { zh: '已获批', en: 'approved' },
      refused: { zh: '未获批', en: 'refused' },
    }),
    plan: file('试点方案', 'plan'),
    lent: money('联动投放', 'lent so far'),
  },
  keptBy: [department, district],
  review: every('quarter'),
})
