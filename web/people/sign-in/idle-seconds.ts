const warnSeconds = 60

/** Seconds until a session ends by itself, in its last minute; null: there is time. */
export function secondsLeft(lastAt: number, idleMinutes: number, now: number): number | null {
  const left = Math.ceil(idleMinutes * 60 - (now - lastAt) / 1000)
  return left > warnSeconds ? null : Math.max(0, left)
}
