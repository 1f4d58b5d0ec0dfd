import type { RequestPerson } from '../platform/http/index.ts'

/** What somebody may be allowed to do. A route names one. */
export const permissions = [
  'documents.read',
  'documents.import',
  'documents.review',
  'documents.delete',
  'packs.read',
] as const
export type Permission = (typeof permissions)[number]

/** Until people and roles exist: whoever sits at this machine, with every permission. */
export const localUser: RequestPerson = { id: 'local', name: '本机用户', permissions: new Set<string>(permissions) }
