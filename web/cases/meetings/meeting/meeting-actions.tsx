import { DesktopOutlined, DownOutlined } from '@ant-design/icons'
import type { MeetingDetail } from '@linchpin/api'
import { useNavigate } from '@tanstack/react-router'
import { Button, Dropdown, Popconfirm, Tooltip } from 'antd'
import { FormProblem } from '../../../ui/form-problem.tsx'
import { useNarrow } from '../../../ui/narrow.ts'
import { type MeetingStepName, useMeetingCommand } from '../meeting-commands.ts'
import { printHref } from '../meeting-href.ts'
import { useMeetingWords } from '../words.ts'

/** What can be done to the meeting as it stands; the next step is the main button. */
export function MeetingActions({ meeting }: { meeting: MeetingDetail }) {
  const { actions } = useMeetingWords()
  const command = useMeetingCommand(meeting.id)
  const step = (name: MeetingStepName) => ({
    onClick: () => command.mutate({ command: 'step', step: name, revision: meeting.revision }),
    loading: command.isPending && command.variables?.command === 'step' && command.variables.step === name,
  })
  const state = meeting.mayRun ? meeting.state : 'closed'
  return (
    <>
      {command.error ? (
        <div className="meeting-problem">
          <FormProblem error={command.error} />
        </div>
      ) : null}
      {state === 'frozen' ? <Button {...step('thaw')}>{actions.thaw}</Button> : null}
      {state === 'preparing' ? (
        <Tooltip title={actions.freezeHint}>
          <Button {...step('freeze')}>{actions.freeze}</Button>
        </Tooltip>
      ) : null}
      <Exports meeting={meeting} />
      <WallButton id={meeting.id} />
      {state === 'preparing' || state === 'frozen' ? (
        <Tooltip title={actions.holdHint}>
          <Button type="primary" {...step('hold')}>
            {actions.hold}
          </Button>
        </Tooltip>
      ) : null}
      {state === 'held' ? (
        <Popconfirm
          title={actions.closeTitle}
          description={actions.closeText(meeting.decisionsMade.length)}
          okText={actions.close}
          cancelText={actions.notYet}
          onConfirm={step('close').onClick}
        >
          <Button type="primary" loading={step('close').loading}>
            {actions.close}
          </Button>
        </Popconfirm>
      ) : null}
    </>
  )
}

/** Word comes from the server; PDF by the browser's own print, from a page laid out for paper. */
function Exports({ meeting: { id, state } }: { meeting: MeetingDetail }) {
  const { actions } = useMeetingWords()
  const navigate = useNavigate()
  const isBegun = state === 'held' || state === 'closed'
  const file = (name: 'papers' | 'minutes', label: string) => ({
    key: `${name}.docx`,
    label: <a href={`/api/meetings/${id}/${name}.docx`}>{label}</a>,
  })
  const page = (what: 'papers' | 'minutes', label: string) => ({
    key: `print-${what}`,
    label,
    onClick: () => void navigate({ href: printHref(id, what) }),
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
  const navigate = useNavigate({ from: '/meetings/$id' })
  if (useNarrow()) return null
  return (
    <Button
      icon={<DesktopOutlined aria-hidden="true" />}
      onClick={() => void navigate({ params: { id }, search: (before) => ({ ...before, wall: true as const }) })}
    >
      {actions.wall}
    </Button>
  )
}
