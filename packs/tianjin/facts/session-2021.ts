import { clause } from '@linchpin/pack-kit'
import { session } from '../documents/index.ts'
import { keySpeeches } from '../oversight/conference/topics.ts'
import { stated } from './stated.ts'

export const sessionFacts = [
  stated('key-speeches', '遴选重点发言', 'key speeches chosen for the session', 34, '篇', {
    row: 'M24',
    source: clause(session, '调研:直扑一线,摸实情找痛点'),
    period: '2021-06-29',
    indicator: keySpeeches,
  }),
]
