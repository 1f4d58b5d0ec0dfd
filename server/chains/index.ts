export type { NetworkSource, SupplyColumns, SupplyFirm } from './links/read-network.store.ts'
export { readNetwork } from './links/read-network.store.ts'
export { productEntries, segmentKey } from './segments/define-segments.ts'
export type { ChainsServices } from './services.ts'
