import { EmptyState } from '../../ui/empty-state.tsx'
import type { OfChain } from './chain-lists.tsx'
import { useChainWords } from './words.ts'

/** Nothing is shown before there are figures. */
export function ChainIndicators(_: OfChain) {
  const words = useChainWords()
  return <EmptyState title={words.indicators.title}>{words.indicators.text}</EmptyState>
}
