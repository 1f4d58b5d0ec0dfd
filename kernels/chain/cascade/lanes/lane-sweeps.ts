/** One sweep of eight cascades over everything. */
export interface LaneSweeps {
  /** `inverse` of what is left of each market to `passed`: what each firm passes on of its loss. */
  readonly passOn: (loss: Float64Array) => void
  /** From `passed` to the losses `next`; `change` is set to the greatest increase in each lane, and to `left` is added what is left of each market. */
  readonly down: (passed: Float64Array, loss: Float64Array, next: Float64Array) => void
  /** From `loss` to `next`; `change` is raised. */
  readonly up: (loss: Float64Array, next: Float64Array) => void
  /** Into `sums`: by these weights the greater of the two losses, the one, the other. */
  readonly sum: (weights: Float64Array, down: Float64Array, up: Float64Array) => void
  /** Nothing lost in lanes whose `keep` has no bits. */
  readonly clear: (down: Float64Array, up: Float64Array) => void
}
