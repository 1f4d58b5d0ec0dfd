import { batteries } from './batteries.ts'
import { batteryTransfer } from './battery-transfer.ts'
import { nodes } from './nodes.ts'

/** M20. */
export const identifiers = [...nodes, ...batteries, batteryTransfer]
