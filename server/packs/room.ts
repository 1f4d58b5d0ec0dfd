import { preparePages } from '@linchpin/pack-kit/pages'
import type { Http } from '../platform/http/index.ts'
import { type PacksOptions, packRoutes } from './packs.http.ts'

export { packsProblems } from './packs-problems.ts'

/** The room that shows the city's mechanisms as they are defined. */
export function packsRoom(app: Http, options: PacksOptions): void {
  // At the start, where nobody waits for a page.
  if (options.pack !== undefined) preparePages(options.pack)
  packRoutes(app, options)
}
