/** Who makes a change, when, and in which request. */
export interface Actor {
  readonly person: { readonly id: string; readonly name: string }
  readonly at: Date
  readonly requestId: string
}

/** What the system does by itself: by rule, at a start. */
export const systemActor = (at: Date, requestId: string): Actor => ({
  person: { id: 'system', name: '系统' },
  at,
  requestId,
})
