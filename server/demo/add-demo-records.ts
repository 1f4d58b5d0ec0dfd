import type { CityPack } from '@linchpin/pack-kit'
import { addInventedCases, type CasesServices, type InventedCase } from '../cases/index.ts'
import { systemActor } from '../people/index.ts'
import { addInvented, type InventedEntry } from '../registers/index.ts'
import { inventedChiefs } from './invented/chiefs.ts'
import { type DemoCity, demoCityOf } from './invented/city.ts'
import { type InventedEnterprise, inventedEnterprises } from './invented/enterprises.ts'
import { type InventedProject, inventedProjects } from './invented/projects.ts'
import { inventedSupply } from './invented/supply.ts'
import { type InventedMatter, inventedProblems, inventedTasks } from './invented/work.ts'

const counts = { enterprises: 240, projects: 60, problems: 45, tasks: 36, makers: 110, links: 320 } as const

export interface DemoOptions extends CasesServices {
  readonly pack: CityPack
  readonly registers: Parameters<typeof addInvented>[0]
  readonly today: string
}

/** Invented entries and cases for a city that shows itself: enterprises, projects, problems, tasks. What is there already stays. */
export async function addDemoRecords(options: DemoOptions): Promise<void> {
  const { pack, today, now } = options
  const city = demoCityOf(pack, today)
  const firms = inventedEnterprises(city, counts.enterprises)
  const projects = inventedProjects(city, firms, counts.projects)
  const { principal } = pack
  const actor = systemActor(now(), 'demonstration')
  const enter = async (register: string | null, entries: readonly InventedEntry[]) => {
    if (register !== null)
      await addInvented(options.registers, options.db, register, fitting(pack, register, entries), actor)
  }
  await enter(
    principal.enterprises,
    firms.map(({ values }) => ({ values })),
  )
  await enter(principal.keyEnterprises, keyEntries(firms))
  await enter(
    principal.majorProjects,
    projects.map(({ entry }) => ({ values: entry })),
  )
  await enter(principal.chainChiefs, inventedChiefs(city))
  const supply = inventedSupply(city, firms, counts)
  await enter(principal.productMakers, supply.makers)
  await enter(principal.productInputs, supply.inputs)
  await enter(principal.supplyLinks, supply.links)
  await addInventedCases(options, casesOf(city, firms, projects, now()), actor)
}

/** Only what the register has: another city’s may have fewer fields. */
function fitting(pack: CityPack, id: string, entries: readonly InventedEntry[]): readonly InventedEntry[] {
  const register = pack.definitions.find((each) => each.kind === 'register' && each.id === id)
  const fields = register?.kind === 'register' ? register.fields : {}
  return entries.map(({ values, ...rest }) => ({
    ...rest,
    values: Object.fromEntries(Object.entries(values).filter(([name]) => Object.hasOwn(fields, name))),
  }))
}

const keyEntries = (firms: readonly InventedEnterprise[]): readonly InventedEntry[] =>
  firms
    .filter(({ isLead }) => isLead)
    .map(({ code, district }) => ({ subject: code, values: { role: 'lead', liaisonBody: district } }))

function casesOf(
  city: DemoCity,
  firms: readonly InventedEnterprise[],
  projects: readonly InventedProject[],
  now: Date,
): readonly InventedCase[] {
  const { task, problem, project } = city.pack.principal
  const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)
  const matters = (type: string | null, made: readonly InventedMatter[]) =>
    type === null ? [] : made.map(({ openedDaysAgo, ...rest }) => ({ ...rest, type, openedAt: daysAgo(openedDaysAgo) }))
  const ofProjects = projects.map(({ code, stage, values }, at) => ({
    ...{ type: project ?? '', values, subject: code, state: stage, openedAt: daysAgo(30 + at) },
  }))
  const made = [
    ...matters(problem, inventedProblems(city, firms, counts.problems)),
    ...matters(task, inventedTasks(city, counts.tasks)),
    ...(project === null ? [] : ofProjects),
  ]
  const keys = keysOf(city.pack, firms, projects)
  return made.flatMap((each) => fittingCase(city.pack, each, keys) ?? [])
}

type Keys = ReadonlyMap<string, ReadonlySet<string>>

/** The invented entries that a case can be about, by register. */
function keysOf(
  { principal }: CityPack,
  firms: readonly InventedEnterprise[],
  projects: readonly InventedProject[],
): Keys {
  const codes = (some: readonly InventedEnterprise[]) => new Set(some.map(({ code }) => code))
  return new Map([
    [principal.enterprises ?? '', codes(firms)],
    [principal.keyEnterprises ?? '', codes(firms.filter(({ isLead }) => isLead))],
    [principal.majorProjects ?? '', new Set(projects.map(({ code }) => code))],
  ])
}

/** As the city's own type takes it; undefined where it is about something that nobody invented, or has no such state. */
function fittingCase({ definitions }: CityPack, made: InventedCase, keys: Keys): InventedCase | undefined {
  const type = definitions.find((each) => each.kind === 'case' && each.id === made.type)
  if (type?.kind !== 'case' || !Object.hasOwn(type.states, made.state)) return undefined
  const isKnown = type.subject === null || (made.subject !== null && keys.get(type.subject)?.has(made.subject) === true)
  if (!isKnown) return undefined
  const values = Object.entries(made.values).filter(([name, value]) => {
    const field = Object.hasOwn(type.fields, name) ? type.fields[name] : undefined
    return field !== undefined && (field.kind !== 'choice' || Object.hasOwn(field.options, String(value)))
  })
  return { ...made, subject: type.subject === null ? null : made.subject, values: Object.fromEntries(values) }
}
