import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const web = fileURLToPath(new URL('../../web', import.meta.url))

/** Every address that the web app declares, as it stands in its sources: `/cases/$id`. */
export function webRoutes(): readonly string[] {
  const sources = readdirSync(web, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.tsx?$/.test(name) && !/(^|\/)(node_modules|dist)\//.test(name),
  )
  return sources
    .flatMap((name) => {
      const text = readFileSync(join(web, name), 'utf8')
      const made = text.match(/createRoute\(\{/g)?.length ?? 0
      const paths = [...text.matchAll(/createRoute\(\{[^}]*?\bpath: '([^']+)'/g)].map(([, path]) => path as string)
      if (paths.length !== made) throw new Error(`${name} makes ${made} routes; the paths of ${paths.length} are read`)
      return paths
    })
    .toSorted()
}

/** Whether an address is of a route; one without names is nearer than one with: `/cases/new` is not `/cases/$id`. */
export function routeOf(routes: readonly string[], pathname: string): string | undefined {
  const parts = pathname.split('/')
  const named = (route: string) => route.split('/').filter((part) => part.startsWith('$')).length
  return routes
    .filter((route) => {
      const own = route.split('/')
      return own.length === parts.length && own.every((part, at) => part.startsWith('$') || part === parts[at])
    })
    .toSorted((one, other) => named(one) - named(other))[0]
}
