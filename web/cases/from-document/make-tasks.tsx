import './make-tasks.css'
import type { TaskPreview, TasksMade } from '@linchpin/api'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Button, Modal } from 'antd'
import { useState } from 'react'
import { askApi } from '../../client/api-client.ts'
import { NotYet } from '../../client/not-yet.tsx'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { StatTiles } from '../../ui/stat-tiles.tsx'
import { useRefreshCases } from '../case-commands.ts'
import { typesQuery } from '../case-queries.ts'
import { randomKey } from '../random-key.ts'
import { useCaseWords } from '../words.ts'
import { previewQuery } from './preview-query.ts'
import { TasksMadePanel } from './tasks-made.tsx'

/** 一键交办, beside the task table of a document: for whoever may open tasks. */
export function MakeTasks({ document }: { readonly document: string }) {
  const words = useCaseWords()
  const [isOpen, setOpen] = useState(false)
  const { data: types } = useQuery(typesQuery)
  const mayOpen = types?.items.some(({ principal, mayOpen }) => principal === 'task' && mayOpen) ?? false
  if (!mayOpen) return null
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {words.fromDocument.button}
      </Button>
      {isOpen ? <MakeTasksDialog document={document} onClose={() => setOpen(false)} /> : null}
    </>
  )
}

function MakeTasksDialog({ document, onClose }: { document: string; onClose: () => void }) {
  const words = useCaseWords()
  const refresh = useRefreshCases()
  const preview = useQuery(previewQuery(document))
  const make = useMutation({
    mutationFn: (key: string) =>
      askApi<TasksMade>('/cases/from-document', { method: 'POST', body: { document }, commandKey: key }),
    onSuccess: () => refresh(),
  })
  if (make.data)
    return (
      <Modal
        open
        title={words.fromDocument.title}
        width={560}
        onCancel={onClose}
        footer={<Button onClick={onClose}>{words.fromDocument.finish}</Button>}
      >
        <TasksMadePanel made={make.data} document={document} />
      </Modal>
    )
  const left = preview.data ? preview.data.confirmed - preview.data.there : 0
  return (
    <DialogForm
      isOpen
      title={words.fromDocument.title}
      width={720}
      submitLabel={make.isPending ? words.fromDocument.running(left) : words.fromDocument.submit(left)}
      onClose={onClose}
      onSubmit={() => make.mutate(randomKey())}
      isPending={make.isPending}
      error={make.error}
      canSubmit={left > 0}
    >
      {preview.data ? (
        <Preview preview={preview.data} />
      ) : (
        <NotYet error={preview.error} onRetry={preview.refetch} lines={6} />
      )}
    </DialogForm>
  )
}

/** What would be made: nothing is written yet. */
function Preview({ preview }: { preview: TaskPreview }) {
  const { fromDocument: words } = useCaseWords()
  const { keyTasks, actions, confirmed, there, withoutLead, dated, resolved, unresolved } = preview
  const left = confirmed - there
  const tiles = [
    { key: 'keyTasks', label: words.keyTasks, value: keyTasks },
    { key: 'actions', label: words.actions, value: actions },
    { key: 'unconfirmed', label: words.unconfirmed, value: actions - confirmed },
    { key: 'there', label: words.there, value: there },
    { key: 'withLead', label: words.withLead, value: left - withoutLead },
    { key: 'withoutLead', label: words.withoutLead, value: withoutLead },
    { key: 'dated', label: words.dated, value: dated },
    { key: 'undated', label: words.undated, value: left - dated },
  ]
  return (
    <div className="make-tasks">
      <p>{words.intro}</p>
      <StatTiles label={words.title} tiles={tiles} />
      {left === 0 ? <EmptyState title={words.nothing}>{words.nothingText}</EmptyState> : null}
      <p>{words.bodies(resolved.length, unresolved.length)}</p>
      {unresolved.length > 0 ? (
        <section className="unresolved">
          <strong>{words.unresolved}</strong>
          <span className="quiet">{words.unresolvedNote}</span>
          <ul>
            {unresolved.map(({ name, commitments }) => (
              <li key={name}>
                {name} <span className="quiet">{words.measures(commitments.length)}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  )
}
