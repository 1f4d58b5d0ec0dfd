import type { ImportedList } from '@linchpin/api'
import { Button, Checkbox, Popconfirm } from 'antd'
import { useState } from 'react'
import { AppLink } from '../../ui/app-link.tsx'
import { FormProblem } from '../../ui/form-problem.tsx'
import { casesHref } from '../case-href.ts'
import { useDiscard, useListCommand } from './list-import-queries.ts'
import { useImportWords } from './words.ts'

/** What can be done with a list as it stands: taken over, given up, undone. */
export function ListActions({ list, onGone }: { list: ImportedList; onGone: () => void }) {
  const words = useImportWords()
  const { id, type, state, counts } = list
  const [withDuplicates, setWithDuplicates] = useState(false)
  const command = useListCommand(id)
  const discard = useDiscard(id, onGone)
  const count = counts.new + (withDuplicates ? counts.duplicate : 0)
  const them = <AppLink href={casesHref({ type, origin: `import:${id}`, status: 'all' })}>{words.seeThem}</AppLink>
  return (
    <section className="card list-import-actions" aria-live="polite">
      {state === 'preview' ? (
        <>
          {counts.new + counts.duplicate === 0 ? <p>{words.nothing}</p> : null}
          <div>
            <Button
              type="primary"
              disabled={count === 0}
              loading={command.isPending}
              onClick={() => command.mutate({ kind: 'take', body: { withDuplicates } })}
            >
              {words.take(count)}
            </Button>
            {counts.duplicate > 0 ? (
              <Checkbox checked={withDuplicates} onChange={({ target }) => setWithDuplicates(target.checked)}>
                {words.withDuplicates(counts.duplicate)}
              </Checkbox>
            ) : null}
            <Popconfirm title={words.discardAsk} onConfirm={() => discard.mutate()}>
              <Button loading={discard.isPending}>{words.discard}</Button>
            </Popconfirm>
          </div>
        </>
      ) : state === 'applied' ? (
        <>
          <p>
            {words.taken(counts.opened)} {them}
          </p>
          <Popconfirm title={words.undoAsk(counts.opened)} onConfirm={() => command.mutate({ kind: 'undo', body: {} })}>
            <Button danger loading={command.isPending}>
              {words.undo}
            </Button>
          </Popconfirm>
        </>
      ) : (
        <p>
          {words.undone(counts.kept)} {counts.kept > 0 ? them : null}
        </p>
      )}
      <FormProblem error={command.error ?? discard.error} />
    </section>
  )
}
