export { exactTime, texts, time } from './columns.ts'
export { type Connected, connect, type Database, type Pool, type Transaction } from './connect.ts'
export { migrate } from './migrate.ts'
export { type NamedQuery, namedQuery } from './named-query.ts'
