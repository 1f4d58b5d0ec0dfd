import { IssuedPass, PassCounts, PassesOffline, PassVerification, PassVerified } from '@linchpin/api'
import type { CaseType } from '@linchpin/pack-kit'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { access, actorOf, dayInChina, reachOf, whoOf } from '../../people/index.ts'
import type { Http } from '../../platform/http/index.ts'
import { ProblemError } from '../../platform/problem/index.ts'
import { type Acting, asPerson } from '../acting.ts'
import { caseWithin } from '../case-items.store.ts'
import { beginWork } from '../case-work.ts'
import type { CaseItem } from '../cases.tables.ts'
import type { CasesServices } from '../services.ts'
import { isGivenOut } from './pass-given-out.ts'
import { passQr } from './pass-qr.ts'
import { publicKeyOf, signPass, verifyPass } from './pass-token.ts'
import { keyOfPasses, passCounts, passNumbered, revocations } from './passes.store.ts'

const OfCase = z.object({ id: z.uuid() })
const tags = ['passes']
const verifies = access('passes.verify', 'city')

/** Passes: the code of an issued one, what verifying without a network needs, verifying with one, counts. */
export function passRoutes(app: Http, services: CasesServices): void {
  const { db, now, pack, types } = services
  const passType = (): CaseType => {
    const found = types.named(pack?.principal.pass ?? '')
    if (found === undefined) throw new ProblemError('passes-not-defined')
    return found
  }

  app.get(
    '/api/cases/:id/pass',
    { ...access('cases.read', 'reach'), schema: { params: OfCase, response: { 200: IssuedPass }, tags } },
    async (request) => {
      const { id } = request.params
      const item = await caseWithin(db, id, reachOf(request))
      if (item === undefined) throw new ProblemError('case-not-found', { id })
      const definition = await types.under(db, item.definition)
      return issued(item, passType(), isGivenOut(definition, item.state), await keyOfPasses(db, now()))
    },
  )

  app.get('/api/passes/offline', { ...verifies, schema: { response: { 200: PassesOffline }, tags } }, async () => {
    const key = await keyOfPasses(db, now())
    const list = await revocations(db, passType(), now(), key)
    return { publicKey: publicKeyOf(key), revocations: list, day: dayInChina(now()) }
  })

  app.post(
    '/api/passes/verify',
    { ...verifies, schema: { body: PassVerification, response: { 200: PassVerified }, tags } },
    async (request) => {
      const { code, checkpoint, verdict: seen } = request.body
      const key = publicKeyOf(await keyOfPasses(db, now()))
      const verdict = verifyPass(code, key, dayInChina(now()))
      if (!('pass' in verdict)) return { ...nothing, outcome: verdict.outcome }
      const item = await passNumbered(db, passType(), verdict.pass.number)
      const holds = item?.closedAt === null && isGivenOut(await types.under(db, item.definition), item.state)
      const outcome = holds ? verdict.outcome : revokedUnlessOver(verdict.outcome)
      if (item !== undefined && holds) {
        await recordLook(services, request, item, { checkpoint, verdict: seen ?? verdictOf(outcome) })
      }
      const { number, vehicle, validFrom, validUntil } = verdict.pass
      return { outcome, number, vehicle, validFrom, validUntil }
    },
  )

  app.get(
    '/api/passes/counts',
    { ...access('cases.read', 'reach'), schema: { response: { 200: PassCounts }, tags } },
    (request) => passCounts(db, passType(), reachOf(request), dayInChina(now())),
  )
}

const nothing = { number: null, vehicle: null, validFrom: null, validUntil: null }
const revokedUnlessOver = (outcome: PassVerified['outcome']) => (outcome === 'expired' ? 'expired' : 'revoked')
const verdictOf = (outcome: PassVerified['outcome']) => (outcome === 'valid' ? 'valid' : 'outOfDate')

async function issued(item: CaseItem, type: CaseType, isOut: boolean, key: string): Promise<IssuedPass> {
  const { number, validFrom, validUntil, vehicle, kind } = item.fields as Record<string, string | undefined>
  const isInForce = item.type === type.id && item.closedAt === null && isOut
  if (!isInForce || !number || !validFrom || !validUntil) throw new ProblemError('pass-not-issued', { id: item.id })
  if (validFrom > validUntil) throw new ProblemError('pass-days-turned', { validFrom, validUntil })
  const code = signPass({ number, kind: kind ?? '', validFrom, validUntil, vehicle: vehicle ?? '' }, key)
  return { number, validFrom, validUntil, code, qr: await passQr(code) }
}

/** That a pass was looked at stands in its history, under the inspector's name. */
async function recordLook(
  services: CasesServices,
  request: FastifyRequest,
  item: CaseItem,
  values: Readonly<Record<string, string>>,
): Promise<void> {
  const type = await services.types.under(services.db, item.definition)
  const move = Object.entries(type.moves).find(
    ([, each]) => each.by.includes('inspector') && each.from.includes(item.state),
  )
  if (move === undefined) return
  const by: Acting = {
    ...asPerson(whoOf(request), actorOf(request, services.now())),
    // Somebody who verifies sees no cases; the pass is before their eyes.
    reach: 'city',
    rolesOn: () => ['inspector'],
  }
  await services.db.transaction(async (tx) => {
    const work = beginWork(tx, services, by)
    await work.act(item.id, { command: 'move', move: move[0], values, reason: null, evidence: [] }, null)
    await work.finish()
  })
}
