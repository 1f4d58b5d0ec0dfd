import { useLocation } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useSession } from '../client/session.ts'
import { currentPlace, isOpenPlace, openRooms } from './current-place.ts'
import { rooms } from './rooms.tsx'

/** The rooms of whoever is signed in, which of them is in view, and whether the address is in one that is not theirs. */
export function useOpenRooms() {
  const permissions = useSession()?.permissions
  const open = useMemo(() => openRooms(rooms, permissions ?? []), [permissions])
  const { pathname, search } = useLocation()
  const { room, page } = currentPlace(open, { pathname, search })
  const isClosed = !isOpenPlace(rooms, { pathname, search }, permissions ?? [])
  return { rooms: open, room, page, isClosed }
}
