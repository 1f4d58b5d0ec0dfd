import type { Commitment } from '@linchpin/api'

/** The bodies that the commitments of a document name, in the order of first mention. */
export function bodiesOf(commitments: readonly Commitment[]): string[] {
  const names = commitments.flatMap((item) => {
    if (item.kind === 'measure') return [...item.current.leads, ...item.current.cooperating]
    return item.kind === 'duty' ? item.current.bearer : []
  })
  return [...new Set(names)]
}
