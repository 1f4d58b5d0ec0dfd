import type pg from 'pg'
import type { Jobs } from '../../platform/jobs/index.ts'
import type { Services } from '../services.ts'

export interface ImportServices extends Services {
  readonly jobs: Jobs
  readonly pool: Pick<pg.Pool, 'query'>
  readonly fileLimitBytes: number
}
