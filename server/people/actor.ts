/** Who makes a change, when, and in which request. */
export interface Actor {
  readonly person: { readonly id: string; readonly name: string }
  readonly at: Date
  readonly requestId: string
}
