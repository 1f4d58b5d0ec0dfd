export { checkPack } from './check-pack.ts'
export { isMisshapen, type PackFinding, type PackProblemCode, packProblems } from './problems/index.ts'
