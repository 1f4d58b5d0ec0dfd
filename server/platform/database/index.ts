export { type Connected, connect, type Database, type Transaction } from './connect.ts'
export { type EmbeddedPostgres, startEmbedded } from './embedded.ts'
export { migrate } from './migrate.ts'
