import type { ImportedList, ImportedListRow } from '@linchpin/api'
import { countsOf, type StoredList, type StoredRow } from './case-lists.store.ts'
import { targetsFor } from './import-list.ts'
import type { ListsServices } from './lists-services.ts'

export async function tellLists(services: ListsServices, lists: readonly StoredList[]): Promise<ImportedList[]> {
  const ids = lists.map(({ id }) => id)
  const counts = await countsOf(services.db, ids)
  return lists.map((list) => {
    const { id, type, fileName, sheet, sheets, state, at, header, skipped } = list
    const caseType = services.types.named(type)
    return {
      ...{ id, type, fileName, sheet, sheets, state, header, at: at.toISOString() },
      typeLabel: caseType?.label ?? { zh: type, en: type },
      columns: columnsOf(services, list),
      counts: { ...counts(id), skipped },
    }
  })
}

function columnsOf(services: ListsServices, { type, columns }: StoredList): ImportedList['columns'] {
  const caseType = services.types.named(type)
  const targets = caseType === undefined ? [] : targetsFor(services, caseType)
  return targets.map(({ target, label, isRequired }) => {
    const found = columns.find((each) => each.target === target)
    return { target, label, isRequired, column: found?.column ?? null, score: found?.score ?? 0 }
  })
}

export function tellRow({ types }: ListsServices, { type, header }: StoredList, row: StoredRow): ImportedListRow {
  const { number, cells, outcome, issues, subject, state, caseId, caseNumber } = row
  return {
    ...{ number, outcome, issues: [...issues] },
    cells: header.map((_, at) => String(cells[at] ?? '')),
    subject: subject === null ? null : { name: subject.name, isFound: subject.key !== '' },
    state: state === null ? null : (types.named(type)?.states[state]?.label ?? null),
    case: caseId === null || caseNumber === null ? null : { id: caseId, number: caseNumber },
  }
}
