/** Projects on paper: the whole way, the short way without land, pauses that lead back to where they began. */
import { district, headquartersOffice, taskForce } from '@linchpin/pack-kit'

const day = '2022-12-20'
const signed = { signedOn: '2021-07-15' } as const
const filed = { ...signed, needsLand: false, filingNumber: '津审投备〔2021〕2号' } as const
const started = { ...filed, startedOn: '2021-11-01', progress: '设备安装' } as const

const toSigned = [[district, 'sign']] as const
const toLanded = [...toSigned, [district, 'file']] as const
const toBuilding = [...toLanded, [district, 'start'], [district, 'build']] as const

export const projectExamples = [
  {
    name: '从谋划到达产',
    day,
    record: {
      ...signed,
      talks: '已两轮会谈',
      needsLand: true,
      filingNumber: '津审投备〔2021〕1号',
      landContract: 'TJ-2021-001',
      landedOn: '2021-09-01',
      startedOn: '2021-10-08',
      progress: '主体封顶',
      completedOn: '2022-08-30',
      producingOn: '2022-10-12',
      atCapacityOn: '2022-12-20',
    },
    moves: [
      [taskForce, 'talk'],
      [district, 'sign'],
      [district, 'land'],
      [district, 'start'],
      [district, 'build'],
      [district, 'complete'],
      [district, 'produce'],
      [headquartersOffice, 'reachCapacity'],
    ],
    ends: 'atCapacity',
  },
  {
    name: '新增用地的项目没有拿地不能落地',
    day,
    record: { ...filed, needsLand: true },
    moves: [...toSigned, [district, 'file']],
    ends: 'signed',
    refused: 'needs',
  },
  {
    name: '不新增用地的项目不登记拿地',
    day,
    record: { ...filed, landContract: 'TJ-2021-002', landedOn: '2021-09-01' },
    moves: [...toSigned, [district, 'land']],
    ends: 'signed',
    refused: 'needs',
  },
  { name: '各区不能自行终止项目', day, moves: [[district, 'end']], ends: 'planned', refused: 'role' },
  {
    name: '洽谈暂停后恢复洽谈',
    day,
    record: { talks: '已一轮会谈' },
    moves: [
      [district, 'talk'],
      [district, 'pause'],
      [district, 'resumeTalks'],
    ],
    ends: 'talks',
  },
  {
    name: '已签约的不退回洽谈',
    day,
    record: signed,
    moves: [...toSigned, [district, 'pause'], [district, 'resumeTalks']],
    ends: 'paused',
    refused: 'needs',
  },
  {
    name: '签约后暂停，恢复至签约',
    day,
    record: signed,
    moves: [...toSigned, [district, 'pause'], [district, 'resumeSigned']],
    ends: 'signed',
  },
  {
    name: '已备案的不退回签约',
    day,
    record: filed,
    moves: [...toLanded, [district, 'pause'], [district, 'resumeSigned']],
    ends: 'paused',
    refused: 'needs',
  },
  {
    name: '落地后暂停，恢复至落地',
    day,
    record: filed,
    moves: [...toLanded, [district, 'pause'], [district, 'resumeLanded']],
    ends: 'landed',
  },
  {
    name: '已开工的不退回落地',
    day,
    record: started,
    moves: [...toBuilding, [district, 'pause'], [district, 'resumeLanded']],
    ends: 'paused',
    refused: 'needs',
  },
  {
    name: '在建暂停后恢复建设',
    day,
    record: started,
    moves: [...toBuilding, [district, 'pause'], [district, 'resumeBuilding']],
    ends: 'building',
  },
  {
    name: '没有开工的不能恢复建设',
    day,
    record: filed,
    moves: [...toLanded, [district, 'pause'], [district, 'resumeBuilding']],
    ends: 'paused',
    refused: 'needs',
  },
] as const
