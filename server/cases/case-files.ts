import type { CaseType } from '@linchpin/pack-kit'
import type { CaseEvent } from './lifecycle/case-state.ts'
import type { CaseCommand, Given } from './lifecycle/commands.ts'

/** Uploads that events bring into a case: evidence, scans, attachments, values of file fields. */
export const filesOf = (caseType: CaseType, events: readonly CaseEvent[]): readonly string[] => [
  ...new Set(events.flatMap((event) => filesOfEvent(caseType, event))),
]

export function filesOfEvent(caseType: CaseType, { kind, data }: CaseEvent): readonly string[] {
  switch (kind) {
    case 'opened':
    case 'edited':
      return filesIn(caseType, data.values)
    case 'moved':
      return [...data.evidence, ...filesIn(caseType, data.values)]
    case 'instructed':
      return data.scans
    case 'noted':
    case 'attached':
      return data.files
    case 'assigned':
    case 'linked':
    case 'matched':
    case 'voided':
      return []
  }
}

/** Uploads that a command names, whether they are there or not. */
export function filesNamedBy(caseType: CaseType, command: CaseCommand): readonly string[] {
  switch (command.command) {
    case 'open':
    case 'edit':
      return filesIn(caseType, command.values)
    case 'move':
      return [...command.evidence, ...filesIn(caseType, command.values)]
    case 'instruct':
      return command.scans
    case 'note':
    case 'attach':
      return command.files
    case 'assign':
    case 'link':
    case 'match':
    case 'void':
      return []
  }
}

export const filesIn = ({ fields }: CaseType, values: Given): readonly string[] =>
  Object.entries(fields)
    .filter(([, { kind }]) => kind === 'file')
    .flatMap(([name]) => [values[name]].flat())
    .filter((value) => typeof value === 'string')
