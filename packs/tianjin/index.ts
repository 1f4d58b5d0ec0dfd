export { lexicon } from './lexicon.ts'
