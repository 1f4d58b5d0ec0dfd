import { Session } from '@linchpin/api'
import { type Http, openAccess } from '../platform/http/index.ts'

export interface SessionOptions {
  readonly city: Session['city']
  readonly fileLimitBytes: number
}

/** Who is asking, and where. */
export function sessionRoutes(app: Http, { city, fileLimitBytes }: SessionOptions): void {
  app.get(
    '/api/session',
    { config: { access: openAccess }, schema: { response: { 200: Session }, tags: ['session'] } },
    async (request) => {
      const { id, name, permissions } = request.person
      return { person: { id, name }, city, permissions: [...permissions], fileLimitBytes }
    },
  )
}
