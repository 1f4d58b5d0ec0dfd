import { useEffect } from 'react'

/** Names the page in the tab and in the history of the browser. */
export function usePageTitle(title: string | undefined): void {
  useEffect(() => {
    if (title) document.title = `${title} · 链枢`
  }, [title])
}
