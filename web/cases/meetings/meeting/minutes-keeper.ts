/** What is typed into the minutes of an item, until the server has it. Nothing of it is lost to a slow network or a second writer. */
export interface Kept {
  readonly text: string
  readonly revision: number
}
export type MinutesStatus = 'saved' | 'unsaved' | 'saving' | 'failed' | 'conflict'
export interface MinutesState {
  readonly text: string
  readonly status: MinutesStatus
  /** When this page saved it last, an ISO time. */
  readonly savedAt: string | null
  /** What somebody else wrote meanwhile. */
  readonly theirs: Kept | null
}
export interface MinutesKeeper {
  readonly state: () => MinutesState
  readonly subscribe: (onChange: () => void) => () => void
  readonly type: (text: string) => void
  readonly save: () => Promise<void>
  /** What the server has, as another request brought it. */
  readonly received: (kept: Kept) => void
  readonly resolve: (how: 'theirs' | 'mine' | 'both') => void
}
export interface KeeperOptions {
  readonly send: (text: string, revision: number) => Promise<Kept & { readonly savedAt: string }>
  /** What stands there, where an error says that somebody else was first. */
  readonly conflictIn: (error: unknown) => Kept | null
  readonly delayMs?: number
}

export function createMinutesKeeper(first: Kept, { send, conflictIn, delayMs = 1200 }: KeeperOptions): MinutesKeeper {
  let kept = first
  let state: MinutesState = { text: first.text, status: 'saved', savedAt: null, theirs: null }
  let timer: ReturnType<typeof setTimeout> | undefined
  const listeners = new Set<() => void>()
  const set = (changes: Partial<MinutesState>) => {
    state = { ...state, ...changes }
    for (const tell of listeners) tell()
  }
  const schedule = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void save(), delayMs)
  }

  async function save(): Promise<void> {
    clearTimeout(timer)
    if (state.status === 'saving' || state.status === 'conflict' || state.status === 'saved') return
    const sent = state.text
    if (sent === kept.text) return set({ status: 'saved' })
    set({ status: 'saving' })
    try {
      const { savedAt, revision } = await send(sent, kept.revision)
      kept = { text: sent, revision }
      set({ status: state.text === sent ? 'saved' : 'unsaved', savedAt })
      if (state.status === 'unsaved') schedule()
    } catch (error) {
      const theirs = conflictIn(error)
      set(theirs === null ? { status: 'failed' } : { status: 'conflict', theirs })
    }
  }

  return {
    state: () => state,
    subscribe: (onChange) => {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    type: (text) => {
      set({ text, ...(state.status === 'saving' || state.status === 'conflict' ? {} : { status: 'unsaved' }) })
      if (state.status === 'unsaved') schedule()
    },
    save,
    received: (next) => {
      if (next.revision <= kept.revision || state.status !== 'saved') return
      kept = next
      set({ text: next.text })
    },
    resolve: (how) => {
      const { theirs, text } = state
      if (theirs === null) return
      kept = theirs
      const next = how === 'theirs' ? theirs.text : how === 'mine' ? text : `${theirs.text}\n${text}`
      set({ text: next, theirs: null, status: next === theirs.text ? 'saved' : 'unsaved' })
      void save()
    },
  }
}
