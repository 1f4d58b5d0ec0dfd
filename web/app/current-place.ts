import type { PageEntry, RoomEntry } from '../client/room-entry.ts'

interface Place {
  readonly pathname: string
  readonly search: Readonly<Record<string, unknown>>
}

/** The room that an address is in, and the page of it that the navigation names. */
export function currentPlace(rooms: readonly RoomEntry[], place: Place): { room?: string; page?: string } {
  const fits = rooms.flatMap((room) =>
    [room.href, ...(room.also ?? []), ...(room.pages ?? []).map(({ href }) => href)].map((href) => ({
      room,
      fit: fitOf(href, place),
    })),
  )
  const room = best(fits)?.room
  if (room === undefined) return {}
  const page = best((room.pages ?? []).map((page) => ({ page, fit: fitOf(page.href, place) })))?.page
  return { room: room.name, ...(page ? { page: page.name } : {}) }
}

/** Whether somebody with these permissions may see the page of an address; one that is in no room says so itself. */
export function isOpenPlace(rooms: readonly RoomEntry[], place: Place, permissions: readonly string[]): boolean {
  const at = currentPlace(rooms, place)
  const room = rooms.find(({ name }) => name === at.room)
  const page = room?.pages?.find(({ name }) => name === at.page)
  return grants(room?.permissions, permissions) && grants(page?.permissions, permissions)
}

/**
 * The rooms and pages for somebody with these permissions. A room opens at the first page that one may see; where that is the only
 * one, the page stands for the room.
 */
export function openRooms(rooms: readonly RoomEntry[], permissions: readonly string[]): readonly RoomEntry[] {
  return rooms
    .filter((room) => grants(room.permissions, permissions))
    .map((room) => {
      if (room.pages === undefined) return room
      const pages = room.pages.filter((page) => grants(page.permissions, permissions))
      const [first] = pages
      if (first === undefined) return room
      const isOnly = pages.length === 1 && room.pages.length > 1
      if (isOnly) return { ...room, ...labelled(first, room), href: first.href, pages }
      return { ...room, pages, href: pages.some(({ href }) => href === room.href) ? room.href : first.href }
    })
}

const labelled = (page: PageEntry, room: RoomEntry) => ({ label: page.label, purpose: page.purpose ?? room.purpose })

const grants = (needed: readonly string[] | undefined, permissions: readonly string[]): boolean =>
  needed === undefined || needed.some((permission) => permissions.includes(permission))

/** How much of the address `href` names: nothing of another place, most of the nearest. */
function fitOf(href: string, { pathname, search }: Place): number {
  const url = new URL(href, 'http://app')
  const isHome = url.pathname === '/'
  const isIn = isHome ? pathname === '/' : pathname === url.pathname || pathname.startsWith(`${url.pathname}/`)
  const asked = [...url.searchParams]
  if (!isIn || asked.some(([name, value]) => String(search[name]) !== value)) return 0
  return url.pathname.length + asked.length
}

function best<T extends { readonly fit: number }>(found: readonly T[]): T | undefined {
  return found.filter(({ fit }) => fit > 0).toSorted((a, b) => b.fit - a.fit)[0]
}
