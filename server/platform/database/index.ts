export { type Connected, connect, type Database, type Transaction } from './connect.ts'
export { migrate } from './migrate.ts'
