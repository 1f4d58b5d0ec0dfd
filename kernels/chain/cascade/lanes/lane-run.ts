/**
 * Many shocks, each first by itself, following only who is hit; once it has reached much of the network it moves into one of eight lanes,
 * where a sweep goes over all firms once for all of them. A lane that is done takes in the next.
 */
import { createSpreading, riskOf, type StopRule } from '../spreading.ts'
import { leftOf } from '../substitution.ts'
import { noteRisk, type RiskColumns, type ShockColumns } from './columns.ts'
import { type LaneModel, lanes as lanesOfLine } from './lane-model.ts'
import { laneSweeps } from './wasm-sweeps.ts'

interface Busy {
  readonly shock: number
  sweeps: number
  /** The whole damage, where the rule to stop asks for it. */
  before: number
}

export interface LaneRun {
  readonly lane: LaneModel
  readonly thread: number
  readonly rule: StopRule
  readonly shocks: ShockColumns
  readonly risks: RiskColumns
  /** The next shock to work out; -1: there is none. */
  readonly next: () => number
  /** The share of all links from which on a shock moves into a lane. */
  readonly lanesFrom: number
}

export function runLanes({ lane, thread, rule, shocks, risks, next, lanesFrom }: LaneRun): void {
  const { model } = lane
  // Bundlers read what is imported through a call each time.
  const lanes = lanesOfLine
  const { firms, market, marketSales, sales, weights } = model
  const state = lane.threads[thread] as LaneModel['threads'][number]
  const sweeps = laneSweeps(lane, state)
  const spreading = createSpreading(model, rule)
  const busy: (Busy | null)[] = Array.from({ length: lanes }, () => null)
  const most = lanesFrom * (model.down.target.length + model.up.target.length)
  let [down, nextDown] = state.down
  let [up, nextUp] = state.up

  const end = (shock: number, count: number, isConverged: boolean): void => {
    risks.sweeps[shock] = count
    risks.isConverged[shock] = isConverged ? 1 : 0
  }
  /** Where it stands in lane `at` from now on. */
  const moveIn = (at: number): void => {
    const put = (losses: Float64Array, { hit, hits, loss }: typeof spreading.down): void => {
      for (let place = 0; place < hits; place++) {
        const firm = hit[place] as number
        losses[firm * lanes + at] = loss[firm] as number
      }
    }
    put(down, spreading.down)
    put(up, spreading.up)
    for (let of = 0; of < marketSales.length; of++) state.left[of * lanes + at] = marketSales[of] as number
    spreading.substitution.eachLeft(spreading.down, (of, left) => {
      state.left[of * lanes + at] = left
    })
  }
  /** Follows one shock; `null`: it has ended, and is noted down. */
  const follow = (shock: number): Busy | null => {
    spreading.begin(shockAt(shocks, shock))
    for (let count = 0; ; ) {
      if (spreading.down.links() + spreading.up.links() > most) {
        return { shock, sweeps: count, before: spreading.whole() }
      }
      const goesOn = spreading.sweep()
      count++
      if (goesOn && count < rule.mostSweeps) continue
      weights.forEach((column, at) => {
        noteRisk(risks, at, shock, riskOf(column, spreading))
      })
      end(shock, count, !goesOn)
      return null
    }
  }
  const fill = (): boolean => {
    for (let at = 0; at < lanes; at++) {
      while (busy[at] === null) {
        const shock = next()
        if (shock < 0) break
        busy[at] = follow(shock)
        if (busy[at] !== null) moveIn(at)
      }
    }
    return busy.some((each) => each !== null)
  }
  /** Who is shocked never has more left than the shock leaves. */
  const hold = (losses: Float64Array, floors: Float64Array, isDown: boolean): void => {
    busy.forEach((each, at) => {
      if (each === null) return
      for (let place = shocks.start[each.shock] as number; place < (shocks.start[each.shock + 1] as number); place++) {
        const firm = shocks.firms[place] as number
        const more = (floors[place] as number) - (losses[firm * lanes + at] as number)
        if (more <= 0) continue
        losses[firm * lanes + at] = floors[place] as number
        if (!isDown || market === null) continue
        const of = (market[firm] as number) * lanes + at
        state.left[of] = (state.left[of] as number) - more * (sales[firm] as number)
      }
    })
  }
  const passOn = (): Float64Array => {
    if (market === null) return down
    for (let place = 0; place < state.left.length; place++) {
      const whole = marketSales[Math.floor(place / lanes)] as number
      state.inverse[place] = 1 / leftOf(state.left[place] as number, whole, rule.literalEmptyMarket)
    }
    sweeps.passOn(down)
    state.left.fill(0)
    return state.passed
  }
  const sweep = (): void => {
    sweeps.down(passOn(), down, nextDown)
    hold(nextDown, shocks.down, true)
    sweeps.up(up, nextUp)
    hold(nextUp, shocks.up, false)
    ;[down, nextDown] = [nextDown, down]
    ;[up, nextUp] = [nextUp, up]
  }
  /** Whether lane `at` goes on. */
  const goesOn = (each: Busy, at: number): boolean => {
    if (rule.convergence === 'absolute') return (state.change[at] as number) > rule.eps
    const after = state.sums[at] as number
    const isMore = after / each.before > 1 + rule.eps
    each.before = after
    return isMore
  }
  const settle = (): void => {
    if (rule.convergence === 'relative') sweeps.sum(weights[0] as Float64Array, down, up)
    state.keep.fill(-1)
    const done = busy.flatMap((each, at) => {
      if (each === null) return []
      each.sweeps++
      const isMore = goesOn(each, at)
      if (isMore && each.sweeps < rule.mostSweeps) return []
      end(each.shock, each.sweeps, !isMore)
      state.keep.fill(0, 2 * at, 2 * at + 2)
      busy[at] = null
      return [{ shock: each.shock, at }]
    })
    if (done.length === 0) return
    weights.forEach((column, of) => {
      sweeps.sum(column, down, up)
      const sum = (part: number, at: number) => state.sums[part * lanes + at] as number
      for (const { shock, at } of done) {
        noteRisk(risks, of, shock, { total: sum(0, at), down: sum(1, at), up: sum(2, at) })
      }
    })
    sweeps.clear(down, up)
  }

  // A thread may have been ended in the middle of its work.
  for (const losses of [down, up, nextDown, nextUp]) losses.fill(0, 0, firms * lanes)
  while (fill()) {
    sweep()
    settle()
  }
}

const shockAt = ({ start, firms, down, up }: ShockColumns, shock: number) => {
  const [from, to] = [start[shock] as number, start[shock + 1] as number]
  return { firms: firms.subarray(from, to), down: down.subarray(from, to), up: up.subarray(from, to) }
}
