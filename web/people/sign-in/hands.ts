import { useEffect, useMemo } from 'react'

/** Whether somebody typed or pointed at the page lately; who has just opened it counts. */
export function useHands(): { readonly wereBusy: (withinMs: number) => boolean } {
  const seen = useMemo(() => ({ at: Date.now() }), [])
  useEffect(() => {
    const note = () => {
      seen.at = Date.now()
    }
    window.addEventListener('keydown', note)
    window.addEventListener('pointerdown', note)
    return () => {
      window.removeEventListener('keydown', note)
      window.removeEventListener('pointerdown', note)
    }
  }, [seen])
  return useMemo(() => ({ wereBusy: (withinMs: number) => Date.now() - seen.at < withinMs }), [seen])
}
