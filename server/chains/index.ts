export type { ChainsServices } from './services.ts'
