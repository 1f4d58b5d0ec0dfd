import { ArrowDownOutlined, ArrowUpOutlined, CloseOutlined, PlusOutlined } from '@ant-design/icons'
import type { MeetingDetail } from '@linchpin/api'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { FormProblem } from '../../../ui/form-problem.tsx'
import { useUiWords } from '../../../ui/words.ts'
import { useMeetingCommand } from '../meeting-commands.ts'
import { useMeetingWords } from '../words.ts'

interface Row {
  readonly key: string
  readonly id: string | null
  readonly title: string
  readonly mayGo: boolean
}

/** Orders, renames and adds; all of it is sent at once. */
export function AgendaEditor({ meeting, onDone }: { meeting: MeetingDetail; onDone: () => void }) {
  const words = useMeetingWords()
  const ui = useUiWords()
  const [rows, setRows] = useState<readonly Row[]>(() => rowsOf(meeting))
  const command = useMeetingCommand(meeting.id, onDone)
  const change = (key: string, title: string) =>
    setRows((before) => before.map((row) => (row.key === key ? { ...row, title } : row)))
  const move = (at: number, by: 1 | -1) =>
    setRows((before) => {
      const next = [...before]
      const [row] = next.splice(at, 1)
      if (row) next.splice(at + by, 0, row)
      return next
    })
  const add = () =>
    setRows((before) => [...before, { key: `new-${before.length}-${Date.now()}`, id: null, title: '', mayGo: true }])
  const kept = rows.filter(({ id, title }) => id !== null || title.trim() !== '')
  const save = () =>
    command.mutate({
      command: 'arrange',
      revision: meeting.revision,
      body: { items: kept.map(({ id, title }) => ({ id, title: title.trim() })) },
    })
  return (
    <form
      className="agenda-editor"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {rows.map((row, index) => (
        <div key={row.key} className="agenda-row">
          <span className="agenda-number">{index + 1}</span>
          <Input
            value={row.title}
            maxLength={200}
            aria-label={words.agenda.rename}
            placeholder={words.agenda.addPlaceholder}
            autoFocus={row.id === null}
            onChange={({ target }) => change(row.key, target.value)}
          />
          <span className="agenda-tools">
            {index === 0 ? (
              <span className="quiet">{words.agenda.fixedFirst}</span>
            ) : (
              <>
                <IconButton label={words.agenda.up} disabled={index < 2} onClick={() => move(index, -1)}>
                  <ArrowUpOutlined />
                </IconButton>
                <IconButton
                  label={words.agenda.down}
                  disabled={index === rows.length - 1}
                  onClick={() => move(index, 1)}
                >
                  <ArrowDownOutlined />
                </IconButton>
                <IconButton
                  label={words.agenda.remove}
                  disabled={!row.mayGo}
                  onClick={() => setRows((before) => before.filter(({ key }) => key !== row.key))}
                >
                  <CloseOutlined />
                </IconButton>
              </>
            )}
          </span>
        </div>
      ))}
      <Button type="dashed" icon={<PlusOutlined />} block onClick={add}>
        {words.agenda.add}
      </Button>
      <FormProblem error={command.error} />
      <div className="agenda-editor-actions">
        <Button onClick={onDone}>{ui.cancel}</Button>
        <Button
          type="primary"
          htmlType="submit"
          loading={command.isPending}
          disabled={kept.some(({ title }) => title.trim() === '')}
        >
          {words.agenda.done}
        </Button>
      </div>
    </form>
  )
}

const rowsOf = ({ items, decisionsMade }: MeetingDetail): readonly Row[] =>
  items.map(({ id, title, paper, minutes }) => ({
    ...{ key: id, id, title },
    mayGo: paper === null && minutes === '' && decisionsMade.every((each) => each.item !== id),
  }))

function IconButton({
  label,
  children,
  ...rest
}: {
  label: string
  disabled: boolean
  onClick: () => void
  children: React.ReactNode
}) {
  return (
    <Button type="text" size="small" aria-label={label} title={label} {...rest}>
      {children}
    </Button>
  )
}
