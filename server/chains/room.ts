import type { Http } from '../platform/http/index.ts'
import { chainsProblems as ownProblems } from './chains-problems.ts'
import type { ChainsServices } from './services.ts'

export const chainsProblems = { ...ownProblems }

/** The room of chains: what hangs together with what, who supplies whom, and what would break. */
export function chainsRoom(_app: Http, _services: ChainsServices): void {}
