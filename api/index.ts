export * from './documents.ts'
export * from './problem.ts'
export * from './session.ts'
export * from './task-table.ts'
