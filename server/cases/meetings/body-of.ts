import type { MeetingChoices } from '@linchpin/api'
import { dayInChina } from '../../people/index.ts'
import type { CasesServices } from '../services.ts'

/** A body with its name; one that the pack no longer has, by its id. */
export const bodyOf = ({ bodies }: Pick<CasesServices, 'bodies'>, id: string) => ({
  id,
  label: bodies.get(id)?.label ?? { zh: id, en: id },
})

/** The bodies that something can be given to today. */
export function bodyChoices({ bodies }: Pick<CasesServices, 'bodies'>, at: Date): MeetingChoices['bodies'] {
  const day = dayInChina(at)
  return bodies.all
    .filter(({ bodyKind, from, until }) => bodyKind !== 'area' && (from ?? day) <= day && (until ?? day) >= day)
    .map(({ id, label, names }) => ({ id, label, names: [...names] }))
}
