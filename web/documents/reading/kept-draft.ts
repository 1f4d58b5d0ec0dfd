import { useEffect, useState } from 'react'

/** A draft that outlives the page: it is kept in the tab's storage from the first change until `forget`. */
export function useKeptDraft<D>(name: string, initial: D) {
  const key = `linchpin.form.${name}`
  const [state, setState] = useState(() => {
    const before = read<D>(key)
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
    change: (draft: D) => setState({ draft, restored: state.restored, changed: true }),
    forget: () => {
      try {
        sessionStorage.removeItem(key)
      } catch {
        // Nothing was kept.
      }
    },
  }
}

function read<D>(key: string): D | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as D | null
  } catch {
    return null
  }
}
