export { localUser } from './local-user.ts'
export { sessionRoutes } from './session.http.ts'
