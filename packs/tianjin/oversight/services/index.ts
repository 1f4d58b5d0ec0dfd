import { accessCheck } from './access-check.ts'
import { contactMechanisms, enterpriseAppeal } from './communication.ts'
import { complaint } from './complaints.ts'
import { encouragedProject } from './encouraged-projects.ts'
import { foreignComplaint } from './foreign-complaints.ts'
import { hotlineCase } from './hotline.ts'
import { negativeLists } from './negative-lists.ts'
import { promiseApproval, promiseExclusions } from './promise-approval.ts'
import {
  acrossProvinceServices,
  mergedCertificates,
  promisedTimeShare,
  promiseServices,
  serviceCatalogue,
} from './service-catalogue.ts'
import { enterpriseTalks, foreignFirmTalks } from './talks.ts'

export { complaint } from './complaints.ts'

export const services = [
  serviceCatalogue,
  negativeLists,
  promiseExclusions,
  contactMechanisms,
  promisedTimeShare,
  promiseServices,
  acrossProvinceServices,
  mergedCertificates,
  promiseApproval,
  accessCheck,
  enterpriseAppeal,
  hotlineCase,
  complaint,
  foreignComplaint,
  encouragedProject,
  enterpriseTalks,
  foreignFirmTalks,
]
