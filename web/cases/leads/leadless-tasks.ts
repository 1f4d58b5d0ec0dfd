import type { CaseTypeDetail } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { type CaseParams, typeQuery, typesQuery } from '../case-queries.ts'
import { leadField } from '../lists/principal-columns.ts'

interface LeadlessTasks {
  /** Without `type` until it is known. */
  readonly params: CaseParams
  readonly type: CaseTypeDetail | undefined
  /** The field and the move that give a task its lead; `undefined` where the city's tasks begin with one. */
  readonly assigning: { readonly field: string; readonly move: string } | undefined
}

/** Tasks that begin without a lead: those in their first state, from which a move leads on. */
export function useLeadlessTasks(): LeadlessTasks {
  const { data: types } = useQuery(typesQuery)
  const id = types?.items.find(({ principal }) => principal === 'task')?.id
  const { data: type } = useQuery({ ...typeQuery(id ?? ''), enabled: id !== undefined })
  const first = type?.states[0]?.id
  const field = type && leadField(type)?.name
  const move = type?.moves.find(
    ({ from, to }) => first !== undefined && from.includes(first) && to === type.states[1]?.id,
  )
  if (id === undefined || first === undefined || field === undefined || move === undefined)
    return { params: {}, type, assigning: undefined }
  return { params: { type: id, state: first, mine: 'waiting' }, type, assigning: { field, move: move.id } }
}
