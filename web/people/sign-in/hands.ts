import { useEffect, useMemo } from 'react'

const busyMs = 60_000

/** Whether somebody typed or pointed at the page within the last minute. */
export function useHands(): { readonly areBusy: () => boolean } {
  const seen = useMemo(() => ({ at: 0 }), [])
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
  return useMemo(() => ({ areBusy: () => Date.now() - seen.at < busyMs }), [seen])
}
