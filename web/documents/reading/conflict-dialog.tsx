import { changedFields, type NamedFields } from '@linchpin/api/changed-fields'
import { Button, Modal } from 'antd'
import { formatInstant } from '../../ui/date-format.ts'
import { StateTag } from '../../ui/state-tag.tsx'
import { mainTone } from '../commitment-state.ts'
import { useDocumentWords } from '../words.ts'
import { useFieldText } from './field-text.ts'
import type { ReviewCommands, ReviewConflict } from './review-commands.ts'
import { outcomeOf } from './review-outcome.ts'

interface ConflictDialogProps {
  conflict: ReviewConflict
  commands: ReviewCommands
  onClose: () => void
}

/** Theirs beside mine: who changed it, when, and what differs. Nothing is overwritten without a look. */
export function ConflictDialog({ conflict, commands, onClose }: ConflictDialogProps) {
  const words = useDocumentWords()
  const fieldText = useFieldText()
  const { theirs, command, by, at } = conflict
  // What applying mine would leave: a rejection takes nothing back of what they wrote.
  const mine = outcomeOf(theirs, command)
  const fields = changedFields(theirs.kind, theirs.current, mine.current)
  const applyMine = () => {
    onClose()
    commands.review.mutate({ item: theirs, command })
  }
  return (
    <Modal
      open
      width={760}
      title={words.conflict.title}
      onCancel={onClose}
      footer={[
        <Button key="theirs" type="primary" onClick={onClose}>
          {words.conflict.takeTheirs}
        </Button>,
        <Button key="mine" onClick={applyMine}>
          {words.conflict.applyMine}
        </Button>,
      ]}
    >
      <p>{words.conflict.said(by, formatInstant(at))}</p>
      <table className="conflict-table">
        <thead>
          <tr>
            <th scope="col">{words.conflict.field}</th>
            <th scope="col">{words.conflict.theirs}</th>
            <th scope="col">{words.conflict.mine}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{words.conflict.state}</th>
            <td>
              <StateTag tone={mainTone(theirs)} word={words.stateWord[mainTone(theirs)]} />
            </td>
            <td>
              <StateTag tone={mainTone(mine)} word={words.stateWord[mainTone(mine)]} />
            </td>
          </tr>
          {fields.map((field) => (
            <tr key={field}>
              <th scope="row">{fieldText.name(theirs.kind, field)}</th>
              <td>{fieldText.value(theirs.kind, field, (theirs.current as NamedFields)[field])}</td>
              <td>{fieldText.value(theirs.kind, field, (mine.current as NamedFields)[field])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Modal>
  )
}
