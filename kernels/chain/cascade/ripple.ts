import type { Spread } from './model.ts'

/** One of the two directions in which losses spread. */
export interface Ripple {
  /** What each firm has lost. */
  readonly loss: Float64Array
  /** The firms that have lost something: the first `hits` of them. */
  readonly hit: Int32Array
  readonly hits: number
  /** Forgets what was, and begins with these losses. */
  begin(firms: ArrayLike<number>, losses: ArrayLike<number>): void
  /** Every firm that is hit passes on `passed` (in the order of `hit`; its loss where `null`). The greatest increase of a loss. */
  sweep(passed: Float64Array | null): number
}

/** `firmOf`: what the spread goes to belongs to these firms, and a firm suffers the worst of it; `null`: it goes to firms. */
export function createRipple(firms: number, { start, target, share }: Spread, firmOf: Int32Array | null): Ripple {
  const arrived = new Float64Array(firmOf?.length ?? firms)
  const reached = new Int32Array(arrived.length)
  const shocked: number[] = []
  const floor: number[] = []
  let next = { loss: new Float64Array(firms), hit: new Int32Array(firms) }

  /** How many were reached. */
  const passOn = (passed: Float64Array | null): number => {
    const { loss, hit, hits } = ripple
    let count = 0
    for (let at = 0; at < hits; at++) {
      const firm = hit[at] as number
      const given = (passed === null ? loss[firm] : passed[at]) as number
      if (given === 0) continue
      const end = start[firm + 1] as number
      for (let link = start[firm] as number; link < end; link++) {
        const to = target[link] as number
        const before = arrived[to] as number
        if (before === 0) reached[count++] = to
        arrived[to] = before + (share[link] as number) * given
      }
    }
    return count
  }
  /** How many are hit then. */
  const suffer = (count: number): number => {
    const { loss, hit } = next
    let found = 0
    for (let at = 0; at < shocked.length; at++) {
      loss[shocked[at] as number] = floor[at] as number
      hit[found++] = shocked[at] as number
    }
    for (let at = 0; at < count; at++) {
      const to = reached[at] as number
      const firm = firmOf === null ? to : (firmOf[to] as number)
      const lost = Math.min(1, arrived[to] as number)
      arrived[to] = 0
      const worst = loss[firm] as number
      if (lost <= worst) continue
      if (worst === 0) hit[found++] = firm
      loss[firm] = lost
    }
    return found
  }
  /** The greatest increase; what was before is forgotten. */
  const turn = (found: number): number => {
    const { loss, hit, hits } = ripple
    let most = 0
    for (let at = 0; at < found; at++) {
      const firm = next.hit[at] as number
      most = Math.max(most, (next.loss[firm] as number) - (loss[firm] as number))
    }
    for (let at = 0; at < hits; at++) loss[hit[at] as number] = 0
    Object.assign(ripple, { ...next, hits: found })
    next = { loss, hit }
    return most
  }

  const ripple = {
    loss: new Float64Array(firms),
    hit: new Int32Array(firms),
    hits: 0,
    begin: (those: ArrayLike<number>, losses: ArrayLike<number>): void => {
      shocked.length = 0
      floor.length = 0
      for (let at = 0; at < those.length; at++) {
        if (losses[at] === 0) continue
        shocked.push(those[at] as number)
        floor.push(losses[at] as number)
      }
      turn(suffer(0))
    },
    sweep: (passed: Float64Array | null): number => turn(suffer(passOn(passed))),
  }
  return ripple
}
