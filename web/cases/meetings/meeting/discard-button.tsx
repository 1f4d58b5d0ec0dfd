import { useNavigate } from '@tanstack/react-router'
import { Button, Popconfirm } from 'antd'
import { FormProblem } from '../../../ui/form-problem.tsx'
import { useDiscardMeeting } from '../meeting-commands.ts'
import { useMeetingWords } from '../words.ts'

/** For a meeting that does not take place. */
export function DiscardButton({ id }: { id: string }) {
  const { actions } = useMeetingWords()
  const navigate = useNavigate()
  const discard = useDiscardMeeting(id, () => void navigate({ to: '/meetings' }))
  return (
    <>
      <FormProblem error={discard.error} />
      <Popconfirm
        title={actions.discardTitle}
        description={actions.discardText}
        okText={actions.discardYes}
        cancelText={actions.keep}
        okButtonProps={{ danger: true }}
        onConfirm={() => discard.mutate()}
      >
        <Button danger type="text" loading={discard.isPending} className="meeting-discard">
          {actions.discard}
        </Button>
      </Popconfirm>
    </>
  )
}
