import type { RegisterDetail } from '@linchpin/api'
import '../../ui/count-chips.css'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { readChoices, type TableState, withFilter, writeChoices } from '../../ui/data-table/index.ts'
import { useLanguage } from '../../ui/language.tsx'
import { groupsQuery } from '../register-queries.ts'
import { useRegisterWords } from '../words.ts'
import { choiceOf } from './entry-search.ts'

interface CountChipsProps {
  readonly register: RegisterDetail
  readonly state: TableState
  readonly onChange: (state: TableState) => void
  readonly column: string
  /** What the chips are by. */
  readonly label: string
  readonly options: readonly { readonly key: string; readonly label: RegisterDetail['label'] }[]
  /** Options without any stand there too. */
  readonly isWhole?: boolean
}

/** How many there are by a column, each to be pressed: the other filters hold, that of the column itself does not. */
export function CountChips({ register, state, onChange, column, label, options, isWhole = false }: CountChipsProps) {
  const words = useRegisterWords()
  const { language } = useLanguage()
  const { data } = useQuery({
    ...groupsQuery(register.id, column, choiceOf(state, register, column)),
    placeholderData: keepPreviousData,
  })
  const [isOpen, setOpen] = useState(false)
  const chosen = readChoices(state.filters[column] ?? '')
  const counts = new Map(data?.groups.map(({ value, count }) => [value ?? empty, count]))
  const total = data?.groups.reduce((sum, { count }) => sum + count, 0)
  const known = options.map(({ key, label }) => ({ key, text: label[language] }))
  const all = [...known, { key: empty, text: words.entries.notFilled }]
    .filter(({ key }) => counts.has(key) || chosen.includes(key) || (isWhole && key !== empty))
    .toSorted((a, b) => (isWhole ? 0 : (counts.get(b.key) ?? 0) - (counts.get(a.key) ?? 0)))
  const press = (key: string | null) => {
    if (key === null) onChange(withFilter(state, column, ''))
    else onChange(withFilter(state, column, chosen.length === 1 && chosen[0] === key ? '' : writeChoices([key])))
  }
  return (
    <div className="count-chips" role="toolbar" aria-label={label} data-open={isOpen || undefined}>
      <span className="quiet">{label}</span>
      <Chip text={words.entries.all} count={total} isOn={chosen.length === 0} onPress={() => press(null)} />
      {all.map(({ key, text }) => (
        <Chip
          key={key}
          text={text}
          count={data === undefined ? undefined : (counts.get(key) ?? 0)}
          isOn={chosen.includes(key)}
          onPress={() => press(key)}
        />
      ))}
      {all.length > foldedFrom ? (
        <button type="button" className="count-chips-more text-button" onClick={() => setOpen(!isOpen)}>
          {isOpen ? words.entries.less : words.entries.more}
        </button>
      ) : null}
    </div>
  )
}

/** More than stand in one line of a laptop. */
const foldedFrom = 9

/** As the server writes the filter for what is not filled in. */
const empty = '-'

interface ChipProps {
  readonly text: string
  readonly count: number | undefined
  readonly isOn: boolean
  readonly onPress: () => void
}

function Chip({ text, count, isOn, onPress }: ChipProps) {
  return (
    <button type="button" className="count-chip" aria-pressed={isOn} onClick={onPress}>
      {text} <span className="figure">{count === undefined ? '' : count.toLocaleString('en-US')}</span>
    </button>
  )
}
