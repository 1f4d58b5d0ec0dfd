export { type SolveOptions, solveInThreads } from './solve-in-threads.ts'
