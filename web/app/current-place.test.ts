import { describe, expect, test } from 'vitest'
import type { RoomEntry } from '../client/room-entry.ts'
import { currentPlace, isOpenPlace, openRooms } from './current-place.ts'

const words = { zh: '', en: '' }
const entry = (name: string, href: string, more: Partial<RoomEntry> = {}): RoomEntry => ({
  name,
  href,
  label: words,
  purpose: words,
  icon: null,
  permissions: [name],
  ...more,
})
const page = (name: string, href: string, permissions?: readonly string[]) => ({
  name,
  href,
  label: words,
  ...(permissions ? { permissions } : {}),
})
const rooms = [
  entry('home', '/'),
  entry('documents', '/documents', {
    pages: [
      page('library', '/documents'),
      page('findings', '/documents/findings'),
      page('bin', '/documents?deleted=true'),
    ],
  }),
  entry('lists', '/lists', { also: ['/cases', '/work'] }),
  entry('office', '/people', {
    permissions: ['manage', 'audit'],
    pages: [page('accounts', '/people', ['manage']), page('audit', '/audit', ['audit'])],
  }),
]
const placeOf = (pathname: string, search = {}) => currentPlace(rooms, { pathname, search })

describe('where one is', () => {
  test('the home page is in no other room, and nothing else is in it', () => {
    expect(placeOf('/')).toEqual({ room: 'home' })
    expect(placeOf('/nowhere')).toEqual({})
  })
  test('a record is in the room of its list', () => {
    expect(placeOf('/documents/4f/tasks')).toEqual({ room: 'documents', page: 'library' })
    expect(placeOf('/cases/12')).toEqual({ room: 'lists' })
  })
  test('the page that names more of the address is the one in view', () => {
    expect(placeOf('/documents/findings', { finding: '3' })).toEqual({ room: 'documents', page: 'findings' })
    expect(placeOf('/documents', { deleted: true, q: '轴承' })).toEqual({ room: 'documents', page: 'bin' })
    expect(placeOf('/documents', { q: '轴承' })).toEqual({ room: 'documents', page: 'library' })
  })
  test('a name that only begins like a room is another address', () => {
    expect(placeOf('/documents-of-others')).toEqual({})
  })
  test('a page with an address of its own is in its room', () => {
    expect(placeOf('/audit')).toEqual({ room: 'office', page: 'audit' })
  })
})

describe('the rooms that somebody sees', () => {
  test('are those of which one may do something', () => {
    expect(openRooms(rooms, ['documents']).map(({ name }) => name)).toEqual(['documents'])
    expect(openRooms(rooms, [])).toEqual([])
  })
  test('open at the first page that one may see, and are named for it where it is the only one', () => {
    const label = { zh: '审计日志', en: 'Audit log' }
    const named = rooms.map((room) => ({ ...room, pages: (room.pages ?? []).map((page) => ({ ...page, label })) }))
    expect(openRooms(named, ['audit'])).toMatchObject([
      { name: 'office', label, href: '/audit', pages: [{ name: 'audit' }] },
    ])
    expect(openRooms(rooms, ['manage', 'audit'])).toMatchObject([{ href: '/people' }])
  })
})

describe('a page that somebody follows a link to', () => {
  const isOpen = (pathname: string, ...permissions: string[]) =>
    isOpenPlace(rooms, { pathname, search: {} }, permissions)

  test('is closed where the room or the page is not theirs', () => {
    expect(isOpen('/documents/4f', 'lists')).toBe(false)
    expect(isOpen('/people', 'audit')).toBe(false)
    expect(isOpen('/audit', 'audit')).toBe(true)
  })
  test('says itself that there is no such page', () => {
    expect(isOpen('/nowhere')).toBe(true)
  })
})
