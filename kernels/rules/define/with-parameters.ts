import type { Parameter } from '../types.ts'

/**
 * A rule or score with the shared parameters that it names and does not carry: what is stored stands on its own, and keeps the
 * figures that it was defined with. A parameter of its own goes before a shared one of the same name.
 */
export function withParameters(data: unknown, shared: Readonly<Record<string, Parameter>>): unknown {
  if (!isObject(data) || !isObject(data.versions) || !isObject(data.parameters)) return data
  const own = data.parameters
  const lacking = parametersIn(data.versions).filter((name) => !Object.hasOwn(own, name) && Object.hasOwn(shared, name))
  if (lacking.length === 0) return data
  return { ...data, parameters: { ...own, ...Object.fromEntries(lacking.map((name) => [name, shared[name]])) } }
}

/** The parameters that are named at any depth, each once. What is handed in may be of any depth, or hold itself. */
function parametersIn(data: unknown): readonly string[] {
  const names = new Set<string>()
  const seen = new Set<object>()
  const open = [data]
  while (open.length > 0) {
    const each = open.pop()
    if (typeof each !== 'object' || each === null || seen.has(each)) continue
    seen.add(each)
    if ('parameter' in each && typeof each.parameter === 'string') names.add(each.parameter)
    for (const part of Object.values(each)) open.push(part)
  }
  return [...names]
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
