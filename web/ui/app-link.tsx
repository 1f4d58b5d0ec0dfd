import { useRouter } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, MouseEvent } from 'react'

interface AppLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** An address of the app as text, `/registers/firm?page=2`: for parts that do not know the routes. */
  readonly href: string
}

/** A link that stays in the app; with Ctrl, Shift or the middle button it is the browser's own. */
export function AppLink({ href, onClick, ...rest }: AppLinkProps) {
  const router = useRouter({ warn: false }) as ReturnType<typeof useRouter> | undefined
  const open = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    const isOther = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
    if (!router || event.defaultPrevented || isOther || rest.target === '_blank') return
    event.preventDefault()
    void router.navigate({ href })
  }
  return <a href={href} onClick={open} {...rest} />
}
