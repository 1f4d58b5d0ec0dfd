export { actorOf } from './actor.http.ts'
export type { Actor } from './actor.ts'
export { auditOf, recordAudit } from './audit.store.ts'
export { localUser, type Permission, permissions } from './local-user.ts'
