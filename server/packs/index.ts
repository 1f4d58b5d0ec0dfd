export { definitionHash } from './definition-hash.ts'
export { definitionOf, keepDefinitions } from './definitions.store.ts'
