export { measures } from './measures-2026.ts'
