import { type CaseType, ofKind, walkCase } from '@linchpin/pack-kit'
import { pack } from '@linchpin/pack-tianjin'
import { describe, expect, test } from 'vitest'
import { seeded } from '../../platform/chance.ts'
import type { CaseEvent, CaseState } from './case-state.ts'
import type { CaseCommand } from './commands.ts'
import { decide } from './decide.ts'
import { evolve, evolveAll } from './evolve.ts'
import { contextOf, moveCommand, openCommand } from './fixtures/given.ts'
import { pick, randomRecord, randomValue } from './fixtures/random-case.ts'
import { waitsFor } from './waits-for.ts'

const types = ofKind(pack, 'case')
const people = ['甲', '乙', '丙']
const steps = 40

test('the pack has case types to walk', () => expect(types.length).toBeGreaterThan(90))

describe.each(types.map((caseType, seed) => ({ id: caseType.id, caseType, seed })))('$id', ({ caseType, seed }) => {
  test('whatever is asked of it, it is in one state, and its events say which', () => {
    const random = seeded(seed)
    for (let round = 0; round < 4; round++) walk(caseType, random)
  })

  test('a move goes through exactly where the same example on paper goes through', () => {
    const random = seeded(1000 + seed)
    for (let round = 0; round < 4; round++) walkOnPaper(caseType, random)
  })
})

function walk(caseType: CaseType, random: () => number): void {
  const events: CaseEvent[] = []
  let state: CaseState | null = null
  for (let step = 0; step < steps; step++) {
    const asking = {
      as: [pick(rolesOf(caseType), random)],
      person: pick(people, random),
      reportsRegularly: step % 2 === 0,
    }
    const before: CaseState | null = state
    const command = before === null ? openCommand(randomRecord(caseType, random)) : randomCommand(caseType, random)
    const decided = decide(command, before, contextOf(caseType, asking))
    if ('refused' in decided) continue
    for (const event of decided.events) {
      events.push(JSON.parse(JSON.stringify(event)))
      state = evolve(state, event)
    }
    const now = state as CaseState
    expect(evolveAll(events)).toEqual(JSON.parse(JSON.stringify(now)))
    expect(now.revision).toBe(events.length)
    expect(Object.keys(caseType.states)).toContain(now.state)
    expect(now.closedAt !== null).toBe(caseType.states[now.state]?.isFinal)
    const waited = waitsFor(caseType, now.state)
    expect(waited.length === 0).toBe(now.closedAt !== null)
  }
  const moved = events.filter((event) => event.kind === 'moved')
  for (const [at, { data }] of moved.entries())
    expect(data.from).toBe(at === 0 ? caseType.initial : moved[at - 1]?.data.to)
}

/** One record throughout, as an example has it: what refuses a move is the same, in the same order. */
function walkOnPaper(caseType: CaseType, random: () => number): void {
  const record = randomRecord(caseType, random)
  // A record on paper has what later steps ask for, too.
  const opener = { as: [caseType.openedBy[0] ?? ''], isAuthority: true }
  const opened = decide(openCommand(record), null, contextOf(caseType, opener))
  if ('refused' in opened) throw new Error(`${opened.refused} ${JSON.stringify(opened.params)}`)
  let state = evolveAll(opened.events) as CaseState
  const made: (readonly [string, string])[] = []
  for (let step = 0; step < steps && state.closedAt === null; step++) {
    const [role, person] = [pick(rolesOf(caseType), random), pick(people, random)]
    const name = pick(Object.keys(caseType.moves), random)
    const decided = decide(
      moveCommand(name, {}, { reason: '原因', evidence: ['u'] }),
      state,
      contextOf(caseType, { as: [role], person, isAuthority: true }),
    )
    const next = [...made, [`${role}#${person}`, name] as const]
    const paper = walkCase(caseType, { day: '2026-04-01', record, moves: next })
    if ('refused' in decided) {
      expect(decided.refused).toBe(refusals[paper.refused?.because ?? 'none'])
      continue
    }
    expect(paper.refused).toBeNull()
    made.push(next.at(-1) as (typeof next)[number])
    state = decided.events.reduce<CaseState>(evolve, state)
    expect(paper.state).toBe(state.state)
  }
}

const refusals: Readonly<Record<string, string>> = {
  role: 'case-move-not-yours',
  state: 'case-move-not-now',
  samePerson: 'case-move-same-person',
  asks: 'case-move-incomplete',
  needs: 'case-move-needs',
}

const rolesOf = ({ moves, openedBy }: CaseType) => [
  ...new Set([...openedBy, ...Object.values(moves).flatMap(({ by }) => by)]),
]

function randomCommand(caseType: CaseType, random: () => number): CaseCommand {
  const kind = random()
  if (kind < 0.8) {
    const name = pick(Object.keys(caseType.moves), random)
    const asks = caseType.moves[name]?.asks ?? []
    const values = Object.fromEntries(
      asks.flatMap((field) => {
        const of = caseType.fields[field]
        return of === undefined || random() < 0.1 ? [] : [[field, randomValue(of, random)]]
      }),
    )
    const told = random() < 0.9
    return moveCommand(name, values, { reason: told ? '原因' : null, evidence: told ? ['u'] : [] })
  }
  if (kind < 0.9) {
    const name = pick(Object.keys(caseType.fields), random)
    const field = caseType.fields[name]
    return { command: 'edit', values: { [name]: field && random() < 0.8 ? randomValue(field, random) : null } }
  }
  if (kind < 0.95) return { command: 'note', text: '进展', files: [], isInternal: false }
  return { command: 'assign', handler: { id: '甲', name: '甲' }, body: null, reason: null }
}
