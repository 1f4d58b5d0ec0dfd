/** The sweeps of `assembly/sweeps.assembly.ts` in plain JavaScript: for where there is no WebAssembly, and to check the other against. */
import { type LaneModel, type LaneState, lanes as lanesOfLine } from './lane-model.ts'
import type { LaneSweeps } from './lane-sweeps.ts'

export function plainSweeps({ model, needEnd, ofNeeds, ofSuppliers }: LaneModel, state: LaneState): LaneSweeps {
  const { firms, sales, market } = model
  const { change } = state
  // Bundlers read what is imported through a call each time.
  const lanes = lanesOfLine
  const sum = new Float64Array(lanes)
  const worst = new Float64Array(lanes)

  /** What arrives over the links from `link` to `end`, into `sum`. */
  const gather = (link: number, end: number, { source, share }: typeof ofNeeds, from: Float64Array): void => {
    let s0 = 0
    let s1 = 0
    let s2 = 0
    let s3 = 0
    let s4 = 0
    let s5 = 0
    let s6 = 0
    let s7 = 0
    for (let at = link; at < end; at++) {
      const place = (source[at] as number) * lanes
      const part = share[at] as number
      s0 += part * (from[place] as number)
      s1 += part * (from[place + 1] as number)
      s2 += part * (from[place + 2] as number)
      s3 += part * (from[place + 3] as number)
      s4 += part * (from[place + 4] as number)
      s5 += part * (from[place + 5] as number)
      s6 += part * (from[place + 6] as number)
      s7 += part * (from[place + 7] as number)
    }
    sum[0] = s0
    sum[1] = s1
    sum[2] = s2
    sum[3] = s3
    sum[4] = s4
    sum[5] = s5
    sum[6] = s6
    sum[7] = s7
  }
  const suffer = (firm: number, lost: Float64Array, loss: Float64Array, next: Float64Array): void => {
    for (let lane = 0; lane < lanes; lane++) {
      const place = firm * lanes + lane
      const each = Math.min(1, lost[lane] as number)
      change[lane] = Math.max(change[lane] as number, each - (loss[place] as number))
      next[place] = each
    }
  }
  return {
    passOn: (loss) => {
      const { passed, inverse } = state
      for (let firm = 0; firm < firms; firm++) {
        const sold = sales[firm] as number
        const of = ((market as Int32Array)[firm] as number) * lanes
        for (let lane = 0; lane < lanes; lane++) {
          const part = sold * (inverse[of + lane] as number)
          passed[firm * lanes + lane] = (loss[firm * lanes + lane] as number) * (part < 1 ? part : 1)
        }
      }
    },
    down: (passed, loss, next) => {
      let need = 0
      let link = 0
      change.fill(0)
      for (let firm = 0; firm < firms; firm++) {
        worst.fill(0)
        for (; need < (needEnd[firm] as number); need++) {
          gather(link, ofNeeds.end[need] as number, ofNeeds, passed)
          link = ofNeeds.end[need] as number
          for (let lane = 0; lane < lanes; lane++) {
            worst[lane] = Math.max(worst[lane] as number, sum[lane] as number)
          }
        }
        suffer(firm, worst, loss, next)
        if (market === null) continue
        const of = (market[firm] as number) * lanes
        for (let lane = 0; lane < lanes; lane++) {
          const kept = (sales[firm] as number) * (1 - (next[firm * lanes + lane] as number))
          state.left[of + lane] = (state.left[of + lane] as number) + kept
        }
      }
    },
    up: (loss, next) => {
      let link = 0
      for (let firm = 0; firm < firms; firm++) {
        gather(link, ofSuppliers.end[firm] as number, ofSuppliers, loss)
        link = ofSuppliers.end[firm] as number
        suffer(firm, sum, loss, next)
      }
    },
    sum: (weights, down, up) => {
      const { sums } = state
      sums.fill(0)
      for (let firm = 0; firm < firms; firm++) {
        const weight = weights[firm] as number
        for (let lane = 0; lane < lanes; lane++) {
          const lostDown = down[firm * lanes + lane] as number
          const lostUp = up[firm * lanes + lane] as number
          sums[lane] = (sums[lane] as number) + weight * Math.max(lostDown, lostUp)
          sums[lane + lanes] = (sums[lane + lanes] as number) + weight * lostDown
          sums[lane + 2 * lanes] = (sums[lane + 2 * lanes] as number) + weight * lostUp
        }
      }
    },
    clear: (down, up) => {
      for (let lane = 0; lane < lanes; lane++) {
        if (state.keep[2 * lane] !== 0) continue
        for (let place = lane; place < firms * lanes; place += lanes) {
          down[place] = 0
          up[place] = 0
        }
      }
    },
  }
}
