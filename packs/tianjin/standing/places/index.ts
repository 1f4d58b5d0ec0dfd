import { clusterTiers } from './cluster-tiers.ts'
import { clusterDefinitions } from './clusters.ts'
import { digitalPlaces } from './digital-districts.ts'
import { emerging } from './future-industries.ts'
import { nationalBid } from './national-bid.ts'
import { receiving } from './receiving-platforms.ts'
import { themeParkDefinitions } from './theme-parks.ts'

/** M17. */
export const places = [
  ...themeParkDefinitions,
  ...clusterDefinitions,
  ...clusterTiers,
  ...emerging,
  ...receiving,
  ...digitalPlaces,
  nationalBid,
]
