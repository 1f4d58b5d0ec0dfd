/** An analysis from what is asked to what is stored. The work is a job; the heavy part of it is done in threads. */
import type { AnalysisParameters, AnalysisShock } from '@linchpin/api'
import { type Actor, dayInChina, recordAudit } from '../../people/index.ts'
import { type JobWork, jobOf } from '../../platform/jobs/index.ts'
import { ProblemError } from '../../platform/problem/index.ts'
import { readNetwork } from '../links/read-network.store.ts'
import type { ChainsServices } from '../services.ts'
import { insertAnalysis, jobsOfPerson, knownFirms, type StoredAnalysis, updateAnalysis } from './analyses.store.ts'
import { criticalityOf, refused } from './criticality.ts'
import { dataOf } from './data-of.ts'
import { segmentNames } from './known-supply.store.ts'
import { checkShocks } from './shocks.ts'
import { simulate } from './simulate.ts'
import { termsOf } from './terms.ts'

export interface AskedAnalysis {
  readonly kind: StoredAnalysis['kind']
  readonly chain: string | null
  readonly asOf: string | undefined
  readonly parameters: AnalysisParameters
  readonly shocks: readonly AnalysisShock[]
  readonly name: string | null
}

const mostFirms = 200_000
const mostAtOnce = 3

/** Keeps what is asked and begins to work it out. Throws `ProblemError` where that can be told at once. */
export async function startAnalysis(
  services: ChainsServices,
  asked: AskedAnalysis,
  actor: Actor,
): Promise<StoredAnalysis> {
  const { db, now, jobs } = services
  const today = dayInChina(now())
  const asOf = asked.asOf ?? today
  if (asOf > today) throw new ProblemError('chain-analysis-day', { day: asOf })
  await mindTheRest(services, actor.person?.id ?? '')
  await checkKnown(services, asked, asOf)
  const { kind, chain, parameters, shocks, name } = asked
  const item = await db.transaction(async (tx) => {
    const made = await insertAnalysis(tx, {
      ...{ kind, chain, parameters, asOf, name, shocks: kind === 'simulation' ? shocks : [] },
      ...{ personId: actor.person?.id ?? 'system', personName: actor.person?.name ?? '', createdAt: actor.at },
    })
    const detail = { kind, chain, asOf, shocks: shocks.length }
    await recordAudit(tx, actor, [{ action: 'chain-analysis.started', subject: `chain-analysis:${made.id}`, detail }])
    return made
  })
  const job = await jobs.start('chains.analysis', item.personId, (work) => workOut(services, item, work))
  await updateAnalysis(db, item.id, { jobId: job.id })
  return { ...item, jobId: job.id }
}

async function mindTheRest({ db }: ChainsServices, person: string): Promise<void> {
  const rows = await Promise.all((await jobsOfPerson(db, person)).map((id) => jobOf(db, id)))
  const count = rows.filter((job) => job !== undefined && job.endedAt === null).length
  if (count >= mostAtOnce) throw new ProblemError('chain-analysis-busy', { count })
}

/** What fails is told by name once it is known to be of the chain: numbers can be tried. */
async function checkKnown({ db }: ChainsServices, { shocks, kind }: AskedAnalysis, day: string): Promise<void> {
  if (kind === 'criticality') return
  checkShocks(shocks)
  const ids = shocks.flatMap(({ firm }) => firm ?? [])
  const known = await knownFirms(db, ids)
  const unknown = ids.filter((id) => !known.has(id))
  if (unknown.length > 0) throw new ProblemError('chain-analysis-firm-unknown', { day, firms: unknown })
}

async function workOut(services: ChainsServices, item: StoredAnalysis, work: JobWork): Promise<void> {
  const { chain, asOf, parameters } = item
  const columns = await readNetwork(services, { asOf, chain })
  work.signal.throwIfAborted()
  if (columns.value.length === 0) throw new ProblemError('chain-analysis-empty', { day: asOf })
  if (columns.firms.length > mostFirms) {
    throw new ProblemError('chain-analysis-too-large', { firms: columns.firms.length, limit: mostFirms })
  }
  const terms = termsOf(columns, parameters)
  const data = dataOf(terms, parameters.purchaseRatio, chain)
  const segments = await segmentNames(services, chain)
  if (item.kind === 'criticality') {
    const isCovered = (data.coverage ?? 0) >= parameters.leastCoverage
    const { result, rows, rest } = isCovered ? await criticalityOf(terms, segments, work) : refused(terms)
    const share = rows[0]?.risk.medium ?? null
    await updateAnalysis(services.db, item.id, {
      ...{ data, share, result: { criticality: result }, rows: { ranked: rows, rest } },
    })
  } else {
    const { result, rows, rest } = await simulate(services, item, terms, segments, work)
    await updateAnalysis(services.db, item.id, {
      ...{ data, share: result.share.medium, result: { simulation: result }, rows: { hit: rows, rest } },
      subject: result.shocked.map(({ name }) => name),
    })
  }
}
