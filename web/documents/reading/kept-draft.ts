import { useEffect, useState } from 'react'
import type { MeasureDraft } from './measure-draft.ts'

/** A draft that outlives the page: it is kept in the tab's storage from the first change until `forget`. */
export function useKeptDraft(name: string, initial: MeasureDraft) {
  const key = `linchpin.draft.${name}`
  const [state, setState] = useState(() => {
    const before = read(key)
    return { draft: before ?? initial, restored: before !== null, changed: false }
  })
  useEffect(() => {
    if (!state.changed) return
    try {
      sessionStorage.setItem(key, JSON.stringify(state.draft))
    } catch {
      // Full or forbidden storage: the draft lives as long as the page.
    }
  }, [key, state])
  return {
    draft: state.draft,
    restored: state.restored && !state.changed,
    change: (draft: MeasureDraft) => setState({ draft, restored: state.restored, changed: true }),
    forget: () => {
      try {
        sessionStorage.removeItem(key)
      } catch {
        // Nothing was kept.
      }
    },
  }
}

function read(key: string): MeasureDraft | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as MeasureDraft | null
  } catch {
    return null
  }
}
