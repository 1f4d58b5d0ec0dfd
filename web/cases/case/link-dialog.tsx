import type { CaseDetail, CaseLinking } from '@linchpin/api'
import { Segmented } from 'antd'
import { useState } from 'react'
import { useMay } from '../../client/session.ts'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { FieldGrid } from '../../ui/field-grid.tsx'
import { useCaseCommand } from '../case-commands.ts'
import { useCaseWords } from '../words.ts'
import { CaseChoice, ClauseChoice, EntryChoice } from './link-choices.tsx'

type Kind = CaseLinking['kind']

/** One more link, to a case, an entry or a clause. */
export function LinkDialog({ detail, onClose }: { detail: Pick<CaseDetail, 'id'>; onClose: () => void }) {
  const words = useCaseWords()
  const [kind, setKind] = useState<Kind>('case')
  const [chosen, setChosen] = useState<CaseLinking | null>(null)
  const command = useCaseCommand(detail.id, 'links', onClose)
  const readsDocuments = useMay('documents.read')
  const kinds: readonly Kind[] = readsDocuments ? ['case', 'entry', 'clause'] : ['case', 'entry']
  return (
    <DialogForm
      isOpen
      title={words.links.add}
      submitLabel={words.links.submit}
      onClose={onClose}
      onSubmit={() => chosen && command.send(chosen)}
      isPending={command.isPending}
      error={command.error}
      canSubmit={chosen !== null}
      isChanged={chosen !== null}
    >
      <Segmented
        aria-label={words.links.kind}
        value={kind}
        options={kinds.map((value) => ({ value, label: words.links[value] }))}
        onChange={(next) => {
          setKind(next)
          setChosen(null)
        }}
      />
      <FieldGrid columns={1}>
        {kind === 'case' ? <CaseChoice own={detail.id} onChoose={setChosen} /> : null}
        {kind === 'entry' ? <EntryChoice onChoose={setChosen} /> : null}
        {kind === 'clause' ? <ClauseChoice onChoose={setChosen} /> : null}
      </FieldGrid>
    </DialogForm>
  )
}
