import { DesktopOutlined, DownOutlined } from '@ant-design/icons'
import type { MeetingDetail } from '@linchpin/api'
import { useNavigate } from '@tanstack/react-router'
import { Button, Dropdown, Popconfirm, Tooltip } from 'antd'
import { FormProblem } from '../../../ui/form-problem.tsx'
import { useNarrow } from '../../../ui/narrow.ts'
import { type MeetingStepName, useDiscardMeeting, useMeetingCommand } from '../meeting-commands.ts'
import { printHref } from '../meeting-href.ts'
import { useMeetingWords } from '../words.ts'

/** What can be done to the meeting as it stands; the next step is the main button. */
export function MeetingActions({ meeting }: { meeting: MeetingDetail }) {
  const { state, mayRun } = meeting
  const command = useMeetingCommand(meeting.id)
  const send = (step: MeetingStepName) => command.mutate({ command: 'step', step, revision: meeting.revision })
  const isPending = (step: MeetingStepName) =>
    command.isPending && command.variables?.command === 'step' && command.variables.step === step
  const steps = { meeting, send, isPending }
  return (
    <>
      {command.error ? (
        <div className="meeting-problem">
          <FormProblem error={command.error} />
        </div>
      ) : null}
      {mayRun && (state === 'preparing' || state === 'frozen') ? <Preparing {...steps} /> : null}
      <Exports meeting={meeting} />
      <WallButton id={meeting.id} />
      {mayRun && (state === 'preparing' || state === 'frozen') ? <HoldButton {...steps} /> : null}
      {mayRun && state === 'held' ? <CloseButton {...steps} /> : null}
    </>
  )
}

interface Steps {
  readonly meeting: MeetingDetail
  readonly send: (step: MeetingStepName) => void
  readonly isPending: (step: MeetingStepName) => boolean
}

function Preparing({ meeting, send, isPending }: Steps) {
  const words = useMeetingWords()
  const navigate = useNavigate()
  const discard = useDiscardMeeting(meeting.id, () => void navigate({ to: '/meetings' }))
  const { actions } = words
  return (
    <>
      <Popconfirm
        title={actions.discardTitle}
        description={actions.discardText}
        okText={actions.discardYes}
        cancelText={actions.keep}
        okButtonProps={{ danger: true }}
        onConfirm={() => discard.mutate()}
      >
        <Button loading={discard.isPending}>{actions.discard}</Button>
      </Popconfirm>
      {meeting.state === 'frozen' ? (
        <Button onClick={() => send('thaw')} loading={isPending('thaw')}>
          {actions.thaw}
        </Button>
      ) : (
        <Tooltip title={actions.freezeHint}>
          <Button onClick={() => send('freeze')} loading={isPending('freeze')}>
            {actions.freeze}
          </Button>
        </Tooltip>
      )}
    </>
  )
}

function HoldButton({ send, isPending }: Steps) {
  const { actions } = useMeetingWords()
  return (
    <Tooltip title={actions.holdHint}>
      <Button type="primary" onClick={() => send('hold')} loading={isPending('hold')}>
        {actions.hold}
      </Button>
    </Tooltip>
  )
}

function CloseButton({ meeting, send, isPending }: Steps) {
  const { actions } = useMeetingWords()
  return (
    <Popconfirm
      title={actions.closeTitle}
      description={actions.closeText(meeting.decisionsMade.length)}
      okText={actions.close}
      cancelText={actions.notYet}
      onConfirm={() => send('close')}
    >
      <Button type="primary" loading={isPending('close')}>
        {actions.close}
      </Button>
    </Popconfirm>
  )
}

/** Word comes from the server; PDF by the browser's own print, from a page laid out for paper. */
function Exports({ meeting }: { meeting: MeetingDetail }) {
  const { actions } = useMeetingWords()
  const navigate = useNavigate()
  const isBegun = meeting.state === 'held' || meeting.state === 'closed'
  const file = (name: 'papers' | 'minutes', label: string) => ({
    key: `${name}.docx`,
    label: <a href={`/api/meetings/${meeting.id}/${name}.docx`}>{label}</a>,
  })
  const page = (what: 'papers' | 'minutes', label: string) => ({
    key: `print-${what}`,
    label,
    onClick: () => void navigate({ href: printHref(meeting.id, what) }),
  })
  const items = [
    file('papers', actions.papersDocx),
    ...(isBegun ? [file('minutes', actions.minutesDocx)] : []),
    page('papers', actions.printPapers),
    ...(isBegun ? [page('minutes', actions.printMinutes)] : []),
  ]
  return (
    <Dropdown menu={{ items }} trigger={['click']}>
      <Button>
        {actions.export} <DownOutlined aria-hidden="true" />
      </Button>
    </Dropdown>
  )
}

function WallButton({ id }: { id: string }) {
  const { actions } = useMeetingWords()
  const navigate = useNavigate()
  if (useNarrow()) return null
  return (
    <Button
      icon={<DesktopOutlined aria-hidden="true" />}
      onClick={() =>
        void navigate({ to: '/meetings/$id', params: { id }, search: (before) => ({ ...before, wall: true as const }) })
      }
    >
      {actions.wall}
    </Button>
  )
}
