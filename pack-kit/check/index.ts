export { checkPack } from './check-pack.ts'
export { type PackFinding, type PackProblemCode, packProblems } from './problems/index.ts'
