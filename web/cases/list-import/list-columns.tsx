import type { ImportedList } from '@linchpin/api'
import { Button, Select } from 'antd'
import { useState } from 'react'
import { FormProblem } from '../../ui/form-problem.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { StateTag } from '../../ui/state-tag.tsx'
import { useListCommand } from './list-import-queries.ts'
import { useImportWords } from './words.ts'

/** Below it, what a column was taken for is a guess. */
const sure = 0.9

/** Which column of the table is taken for what; corrected where the reading is wrong. */
export function ListColumns({ list }: { list: ImportedList }) {
  const words = useImportWords()
  const { language } = useLanguage()
  const [chosen, setChosen] = useState<Readonly<Record<string, number | null>>>({})
  const command = useListCommand(list.id)
  const columnOf = (target: string, column: number | null) => (target in chosen ? (chosen[target] ?? null) : column)
  const taken = list.columns.map((each) => ({ ...each, column: columnOf(each.target, each.column) }))
  const missing = taken.filter(({ isRequired, column, target }) => {
    const byKey = target === 'subject' && taken.some((each) => each.target === 'subjectKey' && each.column !== null)
    return isRequired && column === null && !byKey
  })
  const unused = list.header.filter((name, at) => name !== '' && !taken.some(({ column }) => column === at))
  const options = list.header.flatMap((name, value) => (name === '' ? [] : [{ value, label: name }]))
  const guesses = list.columns.some(({ column, score }) => column !== null && score < sure)
  const isOpen = guesses || missing.length > 0 || Object.keys(chosen).length > 0
  const set = (target: string, column: number | null) => {
    const before = taken.find((each) => each.column === column && each.target !== target && column !== null)
    setChosen({ ...chosen, ...(before ? { [before.target]: null } : {}), [target]: column })
  }
  return (
    <details className="card list-import-columns" open={isOpen}>
      <summary>
        <h2>{words.columns}</h2>
      </summary>
      <p className="quiet">{words.columnsText}</p>
      {missing.length > 0 ? (
        <StateTag tone="refused" word={words.missing(missing.map(({ label }) => label[language]).join('、'))} />
      ) : null}
      <ul>
        {taken.map(({ target, label, isRequired, column, score }) => (
          <li key={target} data-missing={(isRequired && column === null) || undefined}>
            <span>
              {label[language]}
              {isRequired ? <span className="quiet"> {words.required}</span> : null}
            </span>
            <Select
              value={column}
              allowClear
              showSearch={{ optionFilterProp: 'label' }}
              aria-label={label[language]}
              placeholder={words.notTaken}
              options={options}
              onChange={(value: number | null | undefined) => set(target, value ?? null)}
            />
            {column !== null && !(target in chosen) && score < sure ? (
              <StateTag tone="waiting" word={words.look} />
            ) : null}
          </li>
        ))}
      </ul>
      {unused.length > 0 ? <p className="quiet">{words.unused(unused.join('、'))}</p> : null}
      <FormProblem error={command.error} />
      <Button
        type={Object.keys(chosen).length > 0 ? 'primary' : 'default'}
        disabled={Object.keys(chosen).length === 0}
        loading={command.isPending}
        onClick={() => command.mutate({ kind: 'columns', body: { columns: chosen } })}
      >
        {words.apply}
      </Button>
    </details>
  )
}
