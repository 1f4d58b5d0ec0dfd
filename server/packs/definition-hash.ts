import { createHash } from 'node:crypto'
import type { AnyDefinition } from '@linchpin/pack-kit'

/** Names one version of a definition: the same data in the same order, the same hash. */
export const definitionHash = (definition: AnyDefinition): string =>
  createHash('sha256').update(JSON.stringify(definition)).digest('hex')
