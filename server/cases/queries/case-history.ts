import type { CaseHappening } from '@linchpin/api'
import type { CaseType } from '@linchpin/pack-kit'
import { filesOfEvent } from '../case-files.ts'
import type { KeptEvent } from '../case-items.store.ts'
import type { Changes } from '../lifecycle/case-state.ts'
import type { CasesServices } from '../services.ts'
import { shownValue, stateName } from './case-view.ts'

export interface FileName {
  readonly id: string
  readonly name: string
  readonly size: number | null
}
interface Reading {
  readonly services: CasesServices
  readonly caseType: CaseType
  readonly files: ReadonlyMap<string, FileName>
  /** Of the authorities: others see neither instructions nor internal notes. */
  readonly isInside: boolean
}

/** What happened to a case, in order, as far as whoever reads it may. */
export const caseHistory = (events: readonly KeptEvent[], reading: Reading): CaseHappening[] =>
  events.filter((event) => reading.isInside || !isInternal(event)).map((event) => happening(event, reading))

export const isInternal = (event: KeptEvent): boolean =>
  event.kind === 'instructed' || (event.kind === 'noted' && event.data.isInternal)

function happening(event: KeptEvent, { services, caseType, files }: Reading): CaseHappening {
  const { seq, at, person, role, kind } = event
  return {
    ...{ seq, at, person, kind },
    role: role === null ? null : services.roleLabel(role),
    ...nothing,
    ...particular(event, caseType),
    files: filesOfEvent(caseType, event).map((id) => files.get(id) ?? { id, name: id, size: null }),
  }
}

const nothing = {
  move: null,
  values: {},
  text: null,
  instruction: null,
  handler: null,
  link: null,
  isInternal: false,
} as const

function particular(event: KeptEvent, caseType: CaseType): Partial<CaseHappening> {
  switch (event.kind) {
    case 'opened':
      return { values: shownChanges(caseType, event.data.values) }
    case 'edited':
      return { values: shownChanges(caseType, event.data.values) }
    case 'moved': {
      const { move, from, to, values, reason } = event.data
      return {
        move: {
          label: caseType.moves[move]?.label ?? { zh: move, en: move },
          from: stateName(caseType, from).label,
          to: stateName(caseType, to).label,
        },
        values: shownChanges(caseType, values),
        text: reason,
      }
    }
    case 'assigned':
      return { handler: event.data.handler, text: event.data.reason }
    case 'instructed': {
      const { text, leader, day, isRecorded } = event.data
      return { text, instruction: { leader, day, isRecorded }, isInternal: true }
    }
    case 'noted':
      return { text: event.data.text, isInternal: event.data.isInternal }
    case 'linked':
      return { link: event.data.to }
    case 'matched':
      return { link: { kind: 'entry', ...event.data.subject } }
    case 'voided':
      return { text: event.data.reason }
    case 'attached':
      return {}
  }
}

function shownChanges({ fields }: CaseType, values: Changes): CaseHappening['values'] {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined
      if (field === undefined) return []
      return [[name, value === null ? null : shownValue(field, value)] as const]
    }),
  )
}
