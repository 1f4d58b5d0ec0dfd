import { type PasswordFault, passwordFaultsOf, passwordRules } from '@linchpin/api/password-rules'

export { passwordRules }

/** Failures that lock an account, and for how long. */
export const lockRules = { failures: 5, minutes: 30 } as const
export const sessionRules = { idleMinutes: 15, hours: 12 } as const

const dayMs = 86_400_000

/** Why `password` is refused for the person with `login`; null: it is accepted. */
export const passwordFault = (password: string, login: string): PasswordFault | null =>
  passwordFaultsOf(password, login)[0] ?? null

export const isOutworn = (setAt: Date, now: Date): boolean =>
  now.getTime() - setAt.getTime() > passwordRules.lifeDays * dayMs

/** Whether a session that was used at `seenAt` has ended by `now`. */
export function hasEnded(
  { startedAt, seenAt }: { readonly startedAt: Date; readonly seenAt: Date },
  now: Date,
): boolean {
  const since = (then: Date) => (now.getTime() - then.getTime()) / 60_000
  return since(seenAt) > sessionRules.idleMinutes || since(startedAt) > sessionRules.hours * 60
}
