/** 首台（套）、首批次、首版次申报, and filing for the national subsidy of premiums. */
import { clause, type Label, type Register } from '@linchpin/pack-kit'
import { measures, plan } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { defineApplication } from '../application.ts'
import { firstBatches, firstSets, firstUseFields, firstVersions } from './registers.ts'

const application = <const Id extends string>(id: Id, label: Label, list: Register) =>
  defineApplication(id, {
    label,
    row: 'M25',
    source: [clause(measures, '一/（三）'), clause(plan, '六/（二）')],
    list,
    subject: enterprises,
    fields: firstUseFields,
    day: '2022-06-01',
  })

export const firstUseApplications = [
  application(
    'first-set-application',
    { zh: '首台（套）重大技术装备认定申报', en: 'application for a first set' },
    firstSets,
  ),
  application(
    'first-batch-application',
    { zh: '新材料首批次认定申报', en: 'application for a first batch' },
    firstBatches,
  ),
  application(
    'first-version-application',
    { zh: '软件首版次认定申报', en: 'application for a first version' },
    firstVersions,
  ),
]
