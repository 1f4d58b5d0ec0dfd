import './filter-form.css'
import { Input } from 'antd'
import { useId, useState } from 'react'
import { useUiWords } from '../words.ts'
import type { ColumnFilter, FilterOption } from './column.ts'
import { type Range, readChoices, readNumber, readRange, writeChoices, writeRange } from './filter-text.ts'

interface FilterControlProps<Filter = ColumnFilter> {
  readonly filter: Filter
  readonly text: string
  readonly onChange: (text: string) => void
}

export function FilterControl({ filter, text, onChange }: FilterControlProps) {
  const words = useUiWords()
  if (filter.kind === 'choice') return <Choices options={filter.options} text={text} onChange={onChange} />
  if (filter.kind === 'text')
    return (
      <Input
        value={text}
        maxLength={100}
        allowClear
        placeholder={words.table.contains}
        aria-label={words.table.contains}
        onChange={(event) => onChange(event.target.value)}
      />
    )
  return <Ends filter={filter} text={text} onChange={onChange} />
}

/** The two ends of a range of numbers or days. */
function Ends({ filter, text, onChange }: FilterControlProps<Extract<ColumnFilter, { kind: 'range' | 'date' }>>) {
  const words = useUiWords()
  const id = useId()
  const range = readRange(text)
  const isDate = filter.kind === 'date'
  const names = isDate ? [words.table.fromDay, words.table.untilDay] : [words.table.from, words.table.until]
  const end = (name: keyof Range, label: string | undefined) => (
    <div className="filter-end">
      <label htmlFor={id + name}>{label}</label>
      <Input
        id={id + name}
        value={range[name]}
        type={isDate ? 'date' : 'text'}
        inputMode={isDate ? undefined : 'decimal'}
        status={!isDate && readNumber(range[name]) === undefined ? 'error' : ''}
        aria-invalid={!isDate && readNumber(range[name]) === undefined}
        suffix={filter.kind === 'range' ? filter.unit : undefined}
        onChange={(event) => onChange(writeRange({ ...range, [name]: event.target.value }))}
      />
    </div>
  )
  return (
    <div className="filter-ends">
      {end('from', names[0])}
      {end('until', names[1])}
    </div>
  )
}

const searchFrom = 9

function Choices({
  options,
  text,
  onChange,
}: Omit<FilterControlProps, 'filter'> & { options: readonly FilterOption[] }) {
  const words = useUiWords()
  const [sought, setSought] = useState('')
  const chosen = readChoices(text)
  const found = options.filter(({ label }) => label.toLowerCase().includes(sought.trim().toLowerCase()))
  const press = (value: string) =>
    onChange(writeChoices(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]))
  return (
    <>
      {options.length >= searchFrom ? (
        <Input
          value={sought}
          allowClear
          placeholder={words.table.findOption}
          aria-label={words.table.findOption}
          onChange={(event) => setSought(event.target.value)}
          // Enter belongs to the search while somebody searches.
          onPressEnter={(event) => sought !== '' && event.preventDefault()}
        />
      ) : null}
      <ul className="filter-options">
        {found.map(({ value, label, count }) => (
          <li key={value}>
            <label>
              <input type="checkbox" checked={chosen.includes(value)} onChange={() => press(value)} />
              <span>{label}</span>
              {count === undefined ? null : <span className="quiet">{count.toLocaleString('en-US')}</span>}
            </label>
          </li>
        ))}
        {found.length === 0 ? <li className="quiet">{words.table.noOption}</li> : null}
      </ul>
    </>
  )
}
