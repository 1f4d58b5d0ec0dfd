import { z } from 'zod'
import { CaseDay } from './case-parts.ts'

/** An issued pass as it is shown and printed. Its code verifies without the server; it is no electronic seal. */
export const IssuedPass = z
  .object({ number: z.string(), validFrom: CaseDay, validUntil: CaseDay, code: z.string(), qr: z.string() })
  .meta({ id: 'IssuedPass' })
export type IssuedPass = z.infer<typeof IssuedPass>

/** What somebody who verifies takes along: with it no network is needed until passes are revoked again. */
export const PassesOffline = z
  .object({ publicKey: z.string(), revocations: z.string(), day: CaseDay })
  .meta({ id: 'PassesOffline' })
export type PassesOffline = z.infer<typeof PassesOffline>

export const PassVerification = z.object({
  code: z.string().min(1).max(2000),
  /** Where it was looked at. */
  checkpoint: z.string().trim().min(1).max(100),
  /** What the eyes saw, where it is not the code that decides: a key of the choice that the definition has. */
  verdict: z.string().max(60).optional(),
})
export type PassVerification = z.infer<typeof PassVerification>

export const PassVerified = z
  .object({
    outcome: z.enum(['valid', 'notYet', 'expired', 'revoked', 'forged', 'unreadable']),
    number: z.string().nullable(),
    vehicle: z.string().nullable(),
    validFrom: CaseDay.nullable(),
    validUntil: CaseDay.nullable(),
  })
  .meta({ id: 'PassVerified' })
export type PassVerified = z.infer<typeof PassVerified>

export const PassCounts = z
  .object({ issued: z.int(), inForce: z.int(), ended: z.int(), verified: z.int() })
  .meta({ id: 'PassCounts' })
export type PassCounts = z.infer<typeof PassCounts>
