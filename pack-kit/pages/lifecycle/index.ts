export * from './diagram.ts'
export { drawLifecycle } from './draw.ts'
