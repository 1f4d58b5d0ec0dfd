import type { CaseDetail } from '@linchpin/api'
import { Button, Checkbox, Input } from 'antd'
import { useState } from 'react'
import { usePerson } from '../../client/session.ts'
import { FormProblem } from '../../ui/form-problem.tsx'
import { useCaseCommand } from '../case-commands.ts'
import { UploadList } from '../files/upload-list.tsx'
import { useUploads } from '../files/use-uploads.ts'
import { useCaseWords } from '../words.ts'

/** A line of progress, with files where there are some. What an authority writes is internal unless it says otherwise. */
export function NoteForm({ detail }: { detail: Pick<CaseDetail, 'id'> }) {
  const words = useCaseWords()
  const isOutside = usePerson()?.roles.every(({ scope }) => scope.kind === 'enterprise') ?? false
  const [text, setText] = useState('')
  const [isInternal, setInternal] = useState(!isOutside)
  const files = useUploads()
  const command = useCaseCommand(detail.id, 'notes', () => {
    setText('')
    files.clear()
  })
  const canSubmit = text.trim() !== '' && !files.isBusy
  return (
    <form
      className="note-form"
      data-screen-only
      onSubmit={(event) => {
        event.preventDefault()
        if (canSubmit) command.send({ text: text.trim(), files: files.ids, isInternal })
      }}
    >
      <Input.TextArea
        value={text}
        maxLength={10_000}
        autoSize={{ minRows: 1, maxRows: 8 }}
        aria-label={words.notes.add}
        placeholder={words.notes.placeholder}
        onChange={(event) => setText(event.target.value)}
      />
      <FormProblem error={command.isPending ? null : command.error} />
      {text === '' && files.listed.length === 0 ? null : (
        <>
          <UploadList uploads={files} />
          <div className="note-form-actions">
            {isOutside ? null : (
              <Checkbox checked={isInternal} onChange={(event) => setInternal(event.target.checked)}>
                {words.notes.internal}
              </Checkbox>
            )}
            <Button type="primary" htmlType="submit" loading={command.isPending} disabled={!canSubmit}>
              {words.notes.submit}
            </Button>
          </div>
        </>
      )}
    </form>
  )
}
