import {
  choice,
  clause,
  date,
  defineCase,
  department,
  district,
  enterprise,
  file,
  money,
  standard,
  text,
} from '@linchpin/pack-kit'
import { chase, toAccept, toDecide } from '../../defaults.ts'
import { foreignProjects } from '../../dispatch/projects/index.ts'
import { measures } from '../../documents/index.ts'

/** 鼓励类项目确认: the letter with which equipment of an encouraged project comes in free of duty. */
export const encouragedProject = defineCase('encouraged-project', {
  label: { zh: '鼓励类外资项目确认', en: 'confirmation of an encouraged project' },
  row: 'M28',
  source: [
    clause(measures, '二/（十一）'),
    standard('《鼓励外商投资产业目录（2020年版）》（国家发展改革委、商务部令第38号）'),
    standard('《国务院关于调整进口设备税收政策的通知》（国发〔1997〕37号）'),
  ],
  subject: foreignProjects,
  fields: {
    catalogueItem: text('适用目录条目', 'item of the catalogue', { required: true }),
    content: text('项目内容', 'content', { required: true }),
    equipment: money('进口设备用汇额（折人民币）', 'imported equipment'),
    equipmentList: file('设备清单', 'list of equipment'),
    kind: choice('确认类型', 'kind', {
      first: { zh: '新办', en: 'new' },
      change: { zh: '变更', en: 'change' },
    }),
    letter: text('确认书编号', 'number of the letter'),
    issuedOn: date('出具日期', 'issued'),
  },
  openedBy: [enterprise, district],
  initial: 'filed',
  states: {
    filed: { label: { zh: '已申请', en: 'filed' }, within: toAccept },
    reviewing: { label: { zh: '审核中', en: 'under review' }, within: toDecide },
    confirmed: { label: { zh: '已出具确认书', en: 'confirmed' }, final: true },
    refused: { label: { zh: '不予确认', en: 'refused' }, final: true },
    withdrawn: { label: { zh: '已撤回', en: 'withdrawn' }, final: true },
  },
  moves: {
    accept: {
      label: { zh: '受理', en: 'accept' },
      from: 'filed',
      to: 'reviewing',
      by: [district, department],
      asks: 'equipmentList',
    },
    confirm: {
      label: { zh: '出具确认书', en: 'confirm' },
      from: 'reviewing',
      to: 'confirmed',
      by: department,
      asks: ['letter', 'issuedOn'],
      notBy: 'accept',
      needs: { '2021-01-27': (project) => project.catalogueItem.isPresent() },
    },
    refuse: {
      label: { zh: '不予确认', en: 'refuse' },
      from: ['filed', 'reviewing'],
      to: 'refused',
      by: department,
      reason: 'required',
    },
    withdraw: { label: { zh: '撤回', en: 'withdraw' }, from: ['filed', 'reviewing'], to: 'withdrawn', by: enterprise },
  },
  reminders: chase(department, district),
  examples: [
    {
      name: '符合目录条目，出具确认书',
      day: '2022-06-01',
      record: {
        catalogueItem: '制造业第200项',
        equipmentList: '设备清单.xlsx',
        letter: '津发改外资确字〔2022〕1号',
        issuedOn: '2022-06-01',
      },
      moves: [
        [district, 'accept'],
        [department, 'confirm'],
      ],
      ends: 'confirmed',
    },
    {
      name: '没有对应目录条目不能确认',
      day: '2022-06-01',
      record: { equipmentList: '设备清单.xlsx', letter: '津发改外资确字〔2022〕2号', issuedOn: '2022-06-01' },
      moves: [
        [district, 'accept'],
        [department, 'confirm'],
      ],
      ends: 'reviewing',
      refused: 'needs',
    },
  ],
})
