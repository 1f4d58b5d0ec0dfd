import { projectApproval } from './approvals.ts'
import { centralFunds } from './central-funds.ts'
import { factorSupport } from './factor-support.ts'
import { projectFigures } from './figures.ts'
import { foreignProjectsMeeting } from './foreign-projects-meeting.ts'
import { greenChannel } from './green-channel.ts'
import { landSupply } from './land-supply.ts'
import { majorProjects } from './major-projects.ts'
import { projectMilestone } from './milestones.ts'
import { annualProjects, foreignProjects, pilotLand, projectReserve } from './project-lists.ts'
import { project } from './projects.ts'
import { statisticsEntry } from './statistics-entry.ts'

export { projectProgress } from './figures.ts'
export { majorProjects } from './major-projects.ts'
export { projectMilestone } from './milestones.ts'
export { foreignProjects } from './project-lists.ts'
export { project } from './projects.ts'

export const projects = [
  majorProjects,
  projectReserve,
  annualProjects,
  foreignProjects,
  pilotLand,
  project,
  projectMilestone,
  greenChannel,
  projectApproval,
  landSupply,
  factorSupport,
  centralFunds,
  statisticsEntry,
  ...projectFigures,
  foreignProjectsMeeting,
]
