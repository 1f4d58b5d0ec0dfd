/** The room that shows the city's mechanisms as they are defined. */
export { packRoutes as packsRoom } from './packs.http.ts'
export { packsProblems } from './packs-problems.ts'
