import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useDeferredValue, useState } from 'react'
import type { ControlProps } from '../../ui/field-grid.tsx'
import { foundEntriesQuery } from '../register-queries.ts'
import { useRegisterWords } from '../words.ts'

interface EntryPickerProps {
  readonly register: string
  readonly chosen: readonly string[]
  readonly isMany: boolean
  readonly onChoose: (keys: readonly string[]) => void
  readonly control: ControlProps
  readonly name: (key: string) => string
}

/** An entry of another register, found by part of its name or by the beginning of its code. */
export function EntryPicker({ register, chosen, isMany, onChoose, control, name }: EntryPickerProps) {
  const words = useRegisterWords()
  const [typed, setTyped] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [picked, setPicked] = useState<ReadonlyMap<string, string>>(new Map())
  const sought = useDeferredValue(typed.trim())
  const { data, isFetching, isError } = useQuery({
    ...foundEntriesQuery(register, sought),
    enabled: isOpen,
    placeholderData: keepPreviousData,
  })
  const found = data?.items ?? []
  const before = chosen
    .filter((key) => !found.some((entry) => entry.key === key))
    .map((key) => ({ value: key, label: picked.get(key) ?? name(key), code: '' }))
  const options = [
    ...found.map(({ key, name }) => ({ value: key, label: name, code: key === name ? '' : key })),
    ...before,
  ]
  const choose = (keys: readonly string[]) => {
    setPicked(new Map([...picked, ...options.map(({ value, label }) => [value, label] as const)]))
    onChoose(keys)
  }
  const shared = {
    ...control,
    allowClear: true,
    showSearch: { filterOption: false, searchValue: typed, onSearch: setTyped },
    placeholder: words.fields.findEntry,
    notFoundContent: isFetching ? words.fields.searching : isError ? words.fields.searchFailed : words.fields.noEntry,
    options,
    onOpenChange: (open: boolean) => setOpen(open),
    optionRender: ({ data }: { data: { label: string; code: string } }) => (
      <span className="entry-option">
        <span>{data.label}</span>
        <span className="quiet figure">{data.code}</span>
      </span>
    ),
  }
  if (isMany)
    return <Select mode="multiple" {...shared} value={[...chosen]} onChange={(keys: string[]) => choose(keys)} />
  return (
    <Select {...shared} value={chosen[0] ?? null} onChange={(key: string | undefined) => choose(key ? [key] : [])} />
  )
}
