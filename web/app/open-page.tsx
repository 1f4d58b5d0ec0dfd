import { Outlet } from '@tanstack/react-router'
import { useAppWords } from '../client/words.ts'
import { AppLink } from '../ui/app-link.tsx'
import { ErrorPanel } from '../ui/error-panel.tsx'
import { useOpenRooms } from './open-rooms.ts'

/** The page of the address, where it is in a room that the person may enter. */
export function OpenPage() {
  const words = useAppWords()
  const { isClosed } = useOpenRooms()
  if (!isClosed) return <Outlet />
  return (
    <ErrorPanel
      title={words.closed}
      detail={words.closedDetail}
      remedy={words.closedRemedy}
      actions={<AppLink href="/">{words.toHome}</AppLink>}
    />
  )
}
