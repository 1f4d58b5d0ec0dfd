import { MyWork } from '@linchpin/api'
import { access } from '../../people/index.ts'
import type { Http } from '../../platform/http/index.ts'
import { askingIn } from '../route-parts.http.ts'
import type { CasesServices } from '../services.ts'
import { myWork } from './my-work.ts'

export function myWorkRoutes(app: Http, services: CasesServices): void {
  app.get(
    '/api/my-work',
    { ...access('cases.read', 'reach'), schema: { response: { 200: MyWork }, tags: ['my work'] } },
    (request) => myWork(askingIn(request, services)),
  )
}
