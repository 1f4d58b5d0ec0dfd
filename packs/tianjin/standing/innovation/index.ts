import { challenge } from './challenge.ts'
import { innovationApplications } from './innovation-applications.ts'
import { labs } from './labs.ts'
import { researchProject } from './research-project.ts'
import { technologies } from './technologies.ts'
import { technologyCentres } from './technology-centres.ts'

/** M16. */
export const innovation = [
  ...labs,
  ...technologyCentres,
  ...technologies,
  challenge,
  researchProject,
  ...innovationApplications,
]
