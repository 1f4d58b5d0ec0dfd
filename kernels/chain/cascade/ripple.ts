import type { Spread } from './model.ts'

/** One of the two directions in which losses spread. */
export interface Ripple {
  /** What each firm has lost. */
  readonly loss: Float64Array
  /** The firms that have lost something: the first `hits` of them. */
  readonly hit: Int32Array
  readonly hits: number
  /** How many links the next sweep follows. */
  readonly links: () => number
  /** Forgets what was, and begins with these losses. */
  begin(firms: ArrayLike<number>, losses: ArrayLike<number>): void
  /** Every firm that is hit passes on `passed` (in the order of `hit`; its loss where `null`). The greatest increase of a loss. */
  sweep(passed: Float64Array | null): number
}

/** `firmOf`: what the spread goes to belongs to these firms, and a firm suffers the worst of it; `null`: it goes to firms. */
export function createRipple(firms: number, { start, target, share }: Spread, firmOf: Int32Array | null): Ripple {
  const arrived = new Float64Array(firmOf?.length ?? 0)
  const reached = new Int32Array(arrived.length)
  const shocked: number[] = []
  const floor: number[] = []
  let next = { loss: new Float64Array(firms), hit: new Int32Array(firms) }

  /** Adds up in `into` what each target gets; how many get something, and in `whom` which. */
  const passOn = (passed: Float64Array | null, into: Float64Array, whom: Int32Array): number => {
    const { loss, hit, hits } = ripple
    let count = 0
    for (let at = 0; at < hits; at++) {
      const firm = hit[at] as number
      const given = (passed === null ? loss[firm] : passed[at]) as number
      const end = start[firm + 1] as number
      for (let link = start[firm] as number; link < end; link++) {
        const part = (share[link] as number) * given
        if (part === 0) continue
        const to = target[link] as number
        const before = into[to] as number
        if (before === 0) whom[count++] = to
        into[to] = before + part
      }
    }
    return count
  }
  /** A firm loses the worst of what its needs lose; how many lose something. */
  const suffer = (count: number, needs: Int32Array): number => {
    const { loss, hit } = next
    let found = 0
    for (let at = 0; at < count; at++) {
      const need = reached[at] as number
      const firm = needs[need] as number
      const lost = arrived[need] as number
      arrived[need] = 0
      const worst = loss[firm] as number
      if (lost <= worst) continue
      if (worst === 0) hit[found++] = firm
      loss[firm] = lost
    }
    return found
  }
  /** Who is shocked never has more left than the shock leaves. */
  const hold = (count: number): number => {
    const { loss, hit } = next
    let found = count
    for (let at = 0; at < shocked.length; at++) {
      const firm = shocked[at] as number
      const lost = loss[firm] as number
      if (lost === 0) hit[found++] = firm
      loss[firm] = Math.max(lost, floor[at] as number)
    }
    return found
  }
  /** The greatest increase; what was before is forgotten. */
  const turn = (found: number): number => {
    const { loss, hit, hits } = ripple
    const after = next
    let most = 0
    for (let at = 0; at < found; at++) {
      const firm = after.hit[at] as number
      const lost = Math.min(1, after.loss[firm] as number)
      after.loss[firm] = lost
      most = Math.max(most, lost - (loss[firm] as number))
    }
    for (let at = 0; at < hits; at++) loss[hit[at] as number] = 0
    ripple.loss = after.loss
    ripple.hit = after.hit
    ripple.hits = found
    next = { loss, hit }
    return most
  }

  const ripple = {
    loss: new Float64Array(firms),
    hit: new Int32Array(firms),
    hits: 0,
    links: (): number => {
      let count = 0
      for (let at = 0; at < ripple.hits; at++) {
        const firm = ripple.hit[at] as number
        count += (start[firm + 1] as number) - (start[firm] as number)
      }
      return count
    },
    begin: (those: ArrayLike<number>, losses: ArrayLike<number>): void => {
      shocked.length = 0
      floor.length = 0
      for (let at = 0; at < those.length; at++) {
        if (losses[at] === 0) continue
        shocked.push(those[at] as number)
        floor.push(losses[at] as number)
      }
      turn(hold(0))
    },
    sweep: (passed: Float64Array | null): number => {
      if (firmOf === null) return turn(hold(passOn(passed, next.loss, next.hit)))
      return turn(hold(suffer(passOn(passed, arrived, reached), firmOf)))
    },
  }
  return ripple
}
