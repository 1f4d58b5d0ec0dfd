import type { Http } from '../platform/http/index.ts'
import { analysisRoutes } from './analyses/analyses.http.ts'
import { analysesProblems } from './analyses/analyses-problems.ts'
import { chainsProblems as ownProblems } from './chains-problems.ts'
import { gapRoutes } from './gaps/gaps.http.ts'
import { gapsProblems } from './gaps/gaps-problems.ts'
import { graphProblems } from './graph/graph-problems.ts'
import { graphRoutes } from './graph/graphs.http.ts'
import { lookRoutes } from './graph/look.http.ts'
import { inputOutputRoutes } from './input-output/input-output.http.ts'
import { inputOutputProblems } from './input-output/input-output-problems.ts'
import { linkRoutes } from './links/links.http.ts'
import { linksProblems } from './links/links-problems.ts'
import { lookAtLinksRoutes } from './links/look-links.http.ts'
import type { ChainsServices } from './services.ts'

export { defineSegments } from './segments/define-segments.ts'

export const chainsProblems = {
  ...ownProblems,
  ...linksProblems,
  ...analysesProblems,
  ...inputOutputProblems,
  ...gapsProblems,
  ...graphProblems,
}

/** The room of chains: what hangs together with what, who supplies whom, and what would break. */
export function chainsRoom(app: Http, services: ChainsServices): void {
  linkRoutes(app, services)
  lookAtLinksRoutes(app, services)
  analysisRoutes(app, services)
  graphRoutes(app, services)
  lookRoutes(app, services)
  inputOutputRoutes(app, services)
  gapRoutes(app, services)
}
