import type { EntryTabProps } from '../../registers/index.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useCaseWords } from '../words.ts'
import { CaseTable } from './case-table.tsx'

/** The cases about an entry, ended ones too: its ledger (一企一策). */
export function EntryCases({ register, entry }: EntryTabProps) {
  const words = useCaseWords()
  const filter = { subject: `${register.id}/${entry.key}`, status: 'all' } as const
  return (
    <CaseTable
      filter={filter}
      label={words.lists.allCases}
      empty={<EmptyState title={words.lists.empty}>{words.lists.emptyOpen}</EmptyState>}
    />
  )
}
