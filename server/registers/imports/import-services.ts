import type { Pool } from '../../platform/database/index.ts'
import type { Jobs } from '../../platform/jobs/index.ts'
import type { Services } from '../services.ts'

export interface ImportServices extends Services {
  readonly jobs: Jobs
  readonly pool: Pick<Pool, 'query'>
  readonly fileLimitBytes: number
}
