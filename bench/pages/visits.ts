import type { InventedWork } from './invented-work.ts'
import { routeOf } from './web-routes.ts'

export interface Visit {
  /** Of the demonstration’s person; `null`: nobody is signed in. */
  readonly role: string | null
  readonly path: string
}

/** Routes that are not visited, and why. */
const unvisited: Readonly<Record<string, string>> = {
  '/chains/links/$source': 'a file that was brought in: the demonstration holds none',
}

const everybody = [
  'headquarters-office',
  'office-director',
  'chain-chief',
  'task-force',
  'department',
  'district',
  'enterprise',
  'institution',
  'congress',
  'conference',
  'inspector',
  'system-officer',
  'security-officer',
  'audit-officer',
]

/** Pages with the roles that work on them. */
export function visitsOf(work: InventedWork): readonly Visit[] {
  const { document, definitions, firm } = work
  const chain = definitions.chain as string
  const office = [
    '/work',
    '/work?show=notices',
    '/lists',
    '/lists/import',
    `/lists/import?type=problem&list=${work.list}`,
    '/cases?type=task',
    '/cases?type=problem',
    '/cases?type=problem&view=board',
    '/cases?type=project&status=all',
    '/cases/new',
    '/cases/leads',
    `/cases/${work.task}`,
    `/cases/${work.problem}`,
    `/cases/${work.project}`,
    '/documents',
    '/documents?deleted=true',
    '/documents/findings',
    `/documents/${document}`,
    `/documents/${document}?clause=${encodeURIComponent(work.clause)}`,
    `/documents/${document}/map`,
    `/documents/${document}/targets`,
    `/documents/${document}/tasks`,
    '/packs',
    '/packs/list',
    '/packs/coverage',
    ...Object.entries(definitions).map(([kind, id]) => `/packs/${kind}/${encodeURIComponent(id)}`),
    '/registers',
    '/registers/enterprises',
    '/registers/enterprises/new',
    ...['', '?tab=history', '?tab=standings', '?tab=cases', '/edit'].map((at) => `/registers/enterprises/${firm}${at}`),
    '/registers/enterprises/imports',
    `/registers/enterprises/imports/${work.registerImport}`,
    '/chains',
    '/chains/panorama',
    '/chains/explore',
    '/chains/explore?q=轴承',
    '/chains/graphs',
    `/chains/graphs/${work.graph}`,
    `/chains/nodes/${work.graph}/0`,
    `/chains/firms/${firm}`,
    `/chains/products/${work.product}`,
    '/chains/links',
    ...[
      '',
      '?tab=projects',
      '?tab=firms',
      '?tab=network',
      '?tab=districts',
      '?tab=instructions',
      '?tab=indicators',
    ].map((at) => `/chains/${chain}${at}`),
    `/chains/${chain}?tab=gaps`,
    `/chains/${chain}?tab=analyses`,
    `/chains/ranking?chain=${chain}`,
    `/chains/simulation?chain=${chain}`,
    '/chains/compare',
    `/chains/gaps?chain=${chain}`,
    '/chains/input-output',
    ...['', '?view=wall', '?view=board', '?view=map'].map((at) => `/projects${at}`),
    '/meetings',
    `/meetings/${work.prepared}`,
    `/meetings/${work.held}`,
    `/meetings/${work.held}/print?what=papers`,
    `/meetings/${work.held}/print?what=minutes`,
  ]
  return [
    { role: null, path: '/' },
    ...everybody.map((role) => ({ role, path: '/' })),
    ...by('headquarters-office', office),
    ...by('chain-chief', ['/leader', '/wall', '/work', `/chains/${chain}`]),
    ...by('department', ['/work', '/cases?type=task', `/cases/${work.task}`, '/documents', '/registers', '/meetings']),
    ...by('district', ['/work', '/cases/new?type=problem', '/registers/enterprises', '/projects?view=wall']),
    ...by('enterprise', ['/enterprise', '/work', '/cases/new?type=problem', `/cases/${work.solved}`, '/registers']),
    ...by('inspector', ['/verify']),
    ...by('system-officer', ['/people']),
    ...by('security-officer', ['/people/roles']),
    ...by('audit-officer', ['/audit']),
  ]
}

const by = (role: string, paths: readonly string[]): readonly Visit[] => paths.map((path) => ({ role, path }))

/** What is neither visited nor excused, and what is visited or excused and is no route. */
export function forgotten(routes: readonly string[], visits: readonly Visit[]): readonly string[] {
  const seen = new Map(visits.map(({ path }) => [path, routeOf(routes, path.split('?')[0] as string)]))
  const known = new Set([...seen.values(), ...Object.keys(unvisited)])
  return [
    ...routes.filter((route) => !known.has(route)).map((route) => `${route} is not visited`),
    ...[...seen].filter(([, route]) => route === undefined).map(([path]) => `${path} is of no route`),
    ...Object.keys(unvisited)
      .filter((route) => !routes.includes(route))
      .map((route) => `${route} is gone`),
  ]
}
