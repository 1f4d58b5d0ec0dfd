export { createHttp, type Http } from './create-http.ts'
export { etag, ifMatch } from './etag.ts'
export { openAccess, type RequestPerson, type RouteAccess } from './guards.ts'
export { httpProblems } from './http-problems.ts'
