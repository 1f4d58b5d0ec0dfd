import {
  choice,
  clause,
  date,
  defineRegister,
  department,
  district,
  enterprise,
  entry,
  every,
  file,
  text,
} from '@linchpin/pack-kit'
import { plan } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { industrialPlatforms } from './registers.ts'

/** 万家企业上云上平台: an enterprise stands here once, whatever it has moved to the cloud. */
export const cloudFirms = defineRegister('cloud-firms', {
  label: { zh: '上云上平台企业名录', en: 'enterprises in the cloud and on platforms' },
  row: ['M27', 'M30'],
  source: clause(plan, '五/（三）/1'),
  of: enterprises,
  fields: {
    since: date('上云（上平台）日期', 'since', { required: true }),
    kinds: choice(
      '上云内容',
      'what is in the cloud',
      {
        equipment: { zh: '设备联网上云', en: 'equipment' },
        business: { zh: '业务系统云化', en: 'business systems' },
        platform: { zh: '接入工业互联网平台', en: 'on an industrial platform' },
      },
      { required: true, many: true },
    ),
    platform: entry('所用平台', 'platform', industrialPlatforms),
    provider: text('云服务商', 'provider'),
    evidence: file('合同或使用证明', 'evidence'),
  },
  keptBy: [department, district],
  openTo: enterprise,
  review: every('year'),
})
