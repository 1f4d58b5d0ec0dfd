/** 指标体系, column 2020: what the table alone states; rows that the retrospect states too stand there. */
import { clause, type Indicator } from '@linchpin/pack-kit'
import { plan } from '../documents/index.ts'
import {
  cityRdIntensity,
  digitalisedFirms,
  highTechFirms,
  landOutput,
  manufacturingShare,
  newProductShare,
  producerServicesShare,
  solidWasteUse,
} from '../indicators/plan/index.ts'
import { stated } from './stated.ts'

const baseline = (id: string, indicator: Indicator, value: number, period = '2020') =>
  stated(id, indicator.label.zh, indicator.label.en, value, indicator.unit, {
    row: 'M2',
    source: clause(plan, '二/（三）'),
    period,
    indicator,
  })

export const planBaselines = [
  baseline('manufacturing-share', manufacturingShare, 21.8),
  baseline('city-rd-intensity', cityRdIntensity, 1.13, '2019'),
  baseline('high-tech-firms', highTechFirms, 7420),
  baseline('new-product-share', newProductShare, 20.3),
  baseline('solid-waste-use', solidWasteUse, 98.6),
  baseline('land-output', landOutput, 27),
  baseline('digitalised-firms', digitalisedFirms, 55.9),
  baseline('producer-services-share', producerServicesShare, 40.8),
]
