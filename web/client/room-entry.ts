import type { Bilingual } from '@linchpin/api'
import type { ReactNode } from 'react'

/** How a room shows in the frame: its place among the others is in `app/rooms.tsx`. */
export interface RoomEntry {
  readonly name: string
  readonly label: Bilingual
  /** One sentence for the home page: what one does here. */
  readonly purpose: Bilingual
  /** The address that the room opens at. */
  readonly href: string
  /** Other addresses that are in this room: `/cases` beside `/lists`. */
  readonly also?: readonly string[]
  readonly icon: ReactNode
  /** Who may do one of these sees the room. */
  readonly permissions: readonly string[]
  readonly pages?: readonly PageEntry[]
}

/** A page that stands below its room while one is in it. */
export interface PageEntry {
  readonly name: string
  readonly label: Bilingual
  /** For those who see this page of the room only: then it stands for the room. */
  readonly purpose?: Bilingual
  readonly href: string
  /** Without them: everyone who sees the room. */
  readonly permissions?: readonly string[]
}
