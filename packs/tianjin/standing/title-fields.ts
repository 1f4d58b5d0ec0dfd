/** What every list of titles keeps of a title. */
import { choice, date, file, text } from '@linchpin/pack-kit'

export const reviewResults = {
  passed: { zh: '通过', en: 'passed' },
  failed: { zh: '不通过', en: 'failed' },
} as const

export const titleFields = {
  namedOn: date('认定日期', 'named on', { required: true }),
  document: text('认定文件号', 'document'),
  certificate: text('证书编号', 'certificate number'),
  validUntil: date('有效期至', 'valid until'),
  lastReview: choice('最近一次复核结果', 'result of the latest review', reviewResults),
  reviewedOn: date('复核日期', 'reviewed on'),
  proof: file('认定材料', 'evidence'),
} as const

export const provenance = {
  /** Of municipal lists. */
  municipal: { zh: '市级认定', en: 'named by the city' },
  /** Of lists that the ministry publishes: imported, never decided here. */
  national: { zh: '国家公布', en: 'published by the state' },
} as const

export const levels = {
  national: { zh: '国家级', en: 'national' },
  municipal: { zh: '市级', en: 'of the city' },
} as const
