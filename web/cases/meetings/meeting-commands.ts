import type { AgendaChange, DecisionChange, MeetingChange, MeetingDetail, NewDecision, NewMeeting } from '@linchpin/api'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ApiRequest, askApi } from '../../client/api-client.ts'
import { caseKeys } from '../case-queries.ts'
import { meetingKeys } from './meeting-queries.ts'

export type MeetingStepName = 'freeze' | 'thaw' | 'hold' | 'close'

export type MeetingCommand =
  | { readonly command: 'change'; readonly body: MeetingChange; readonly revision: number }
  | { readonly command: 'arrange'; readonly body: AgendaChange; readonly revision: number }
  | { readonly command: 'step'; readonly step: MeetingStepName; readonly revision: number }
  | { readonly command: 'decide'; readonly body: NewDecision }
  | {
      readonly command: 'redecide'
      readonly decision: string
      readonly body: DecisionChange
      readonly revision: number
    }
  | { readonly command: 'withdraw'; readonly decision: string; readonly revision: number }

function requestOf(command: MeetingCommand): readonly [string, ApiRequest] {
  switch (command.command) {
    case 'change':
      return ['', { method: 'PATCH', body: command.body, revision: command.revision }]
    case 'arrange':
      return ['/agenda', { method: 'PUT', body: command.body, revision: command.revision }]
    case 'step':
      return [
        `/${command.step}`,
        { method: 'POST', revision: command.revision, ...(command.step === 'hold' ? { body: {} } : {}) },
      ]
    case 'decide':
      return ['/decisions', { method: 'POST', body: command.body }]
    case 'redecide':
      return [`/decisions/${command.decision}`, { method: 'PATCH', body: command.body, revision: command.revision }]
    case 'withdraw':
      return [`/decisions/${command.decision}`, { method: 'DELETE', revision: command.revision }]
  }
}

const decides: ReadonlySet<MeetingCommand['command']> = new Set(['decide', 'redecide', 'withdraw'])

/** What changes a meeting answers with the meeting as it is then. */
export function useMeetingCommand(id: string, onDone: (meeting: MeetingDetail) => void = () => {}) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (command: MeetingCommand) => {
      const [path, request] = requestOf(command)
      return askApi<MeetingDetail>(`/meetings/${encodeURIComponent(id)}${path}`, request)
    },
    onSuccess: (meeting, command) => {
      queryClient.setQueryData(meetingKeys.detail(id), meeting)
      if (command.command === 'step') void queryClient.invalidateQueries({ queryKey: meetingKeys.papers(id) })
      if (decides.has(command.command)) void queryClient.invalidateQueries({ queryKey: caseKeys.all })
      void queryClient.invalidateQueries({ queryKey: [...meetingKeys.all, 'list'] })
      onDone(meeting)
    },
  })
}

export function usePrepareMeeting(onDone: (meeting: MeetingDetail) => void) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: NewMeeting) => askApi<MeetingDetail>('/meetings', { method: 'POST', body }),
    onSuccess: (meeting) => {
      queryClient.setQueryData(meetingKeys.detail(meeting.id), meeting)
      void queryClient.invalidateQueries({ queryKey: [...meetingKeys.all, 'list'] })
      onDone(meeting)
    },
  })
}

export function useDiscardMeeting(id: string, onDone: () => void) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () => askApi<void>(`/meetings/${encodeURIComponent(id)}`, { method: 'DELETE' }),
    onSuccess: () => {
      onDone()
      queryClient.removeQueries({ queryKey: meetingKeys.detail(id) })
      void queryClient.invalidateQueries({ queryKey: [...meetingKeys.all, 'list'] })
    },
  })
}
