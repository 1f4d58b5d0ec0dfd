export { type Connected, connect, type Database, type Pool, type Transaction } from './connect.ts'
export { migrate } from './migrate.ts'
