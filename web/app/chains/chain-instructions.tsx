import type { CityChain } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useMemo, useState } from 'react'
import { CaseTable, typeQuery } from '../../cases/index.ts'
import { usePerson } from '../../client/session.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useCity } from '../overview/city-query.ts'
import type { OfChain } from './chain-lists.tsx'
import { InstructionForm } from './instruction-form.tsx'
import { useChainWords } from './words.ts'

/** 批示 on the chain, with where each of them stands. */
export function ChainInstructions({ chain }: OfChain) {
  const words = useChainWords()
  const type = useCity()?.principal.instruction
  const filter = useMemo(() => ({ type: type ?? '', chain: chain.id, status: 'all' }), [type, chain.id])
  if (type === null) return <EmptyState title={words.instructions.noType} />
  if (type === undefined) return null
  return (
    <div className="chain-tab">
      <CaseTable
        filter={filter}
        label={words.tabs.instructions}
        empty={
          <EmptyState title={words.instructions.none} action={<WriteButton chain={chain} />}>
            {words.instructions.noneText}
          </EmptyState>
        }
      />
    </div>
  )
}

/** For whoever may open an instruction: a chief writes, others record for the chief. */
export function WriteButton({ chain }: { chain: CityChain }) {
  const words = useChainWords()
  const type = useCity()?.principal.instruction ?? null
  const isChief = usePerson()?.roles.some(({ role }) => role === 'chain-chief') ?? false
  const { data } = useQuery({ ...typeQuery(type ?? ''), enabled: type !== null, retry: false })
  const [isWriting, setWriting] = useState(false)
  if (!data?.mayOpen) return null
  return (
    <>
      <Button type={isChief ? 'primary' : 'default'} onClick={() => setWriting(true)}>
        {isChief ? words.instructions.write : words.instructions.record}
      </Button>
      {isWriting ? (
        <InstructionForm chain={chain} type={data} isChief={isChief} onClose={() => setWriting(false)} />
      ) : null}
    </>
  )
}
