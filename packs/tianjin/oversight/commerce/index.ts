import { chargingPiles, chargingSites, scenes } from './consumption.ts'
import { bondedRepairs, foreignTraders, insuredTraders, tradeLoans } from './trade.ts'
import { tradeRequest } from './trade-requests.ts'

export const commerce = [
  foreignTraders,
  bondedRepairs,
  chargingSites,
  scenes,
  tradeRequest,
  insuredTraders,
  tradeLoans,
  chargingPiles,
]
