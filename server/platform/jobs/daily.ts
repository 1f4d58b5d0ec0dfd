import type { Database } from '../database/index.ts'
import { dayInChina } from '../day-in-china.ts'
import { oncePerDay } from './daily.store.ts'
import { repeat } from './repeat.ts'

export interface DailyOptions {
  readonly db: Database
  readonly now: () => Date
  readonly onError: (error: unknown) => void
  readonly everyMs?: number
}

export interface Daily {
  /** Looks now whether there is something to do, and does it. */
  tick(): Promise<void>
  /** Waits for what is under way. */
  stop(): Promise<void>
}

const tenMinutes = 10 * 60_000

/**
 * Runs `run(day)` once on each day as it is in the city (Asia/Shanghai), however many hosts there are: at once, and on
 * later days within ten minutes of midnight. What fails is told to `onError` and tried again at the next look; so `run` has
 * to bear being run twice. Days on which nobody was running are not made up for.
 */
export function daily(name: string, run: (day: string) => Promise<void>, options: DailyOptions): Daily {
  const { db, now, onError, everyMs = tenMinutes } = options
  const look = async () => {
    const day = dayInChina(now())
    await oncePerDay(db, name, day, now, () => run(day)).catch(onError)
  }
  // Two looks of one process take turns.
  let current = look()
  const tick = () => {
    current = current.then(look)
    return current
  }
  const repeating = repeat(everyMs, tick, onError)
  return {
    tick,
    stop: async () => {
      await repeating.stop()
      await current
    },
  }
}
