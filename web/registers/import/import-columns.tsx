import { Button, Select } from 'antd'
import { useState } from 'react'
import { useLanguage } from '../../ui/language.tsx'
import { StateTag } from '../../ui/state-tag.tsx'
import { useRegisterWords } from '../words.ts'
import type { ImportProps } from './import-page.tsx'
import { useImportCommand } from './import-queries.ts'
import { columnName, doubtful, unusedColumns } from './matched-columns.ts'

/** Which column of the file gives which field: shown, and corrected where it is wrong. */
export function ImportColumns({ register, given }: ImportProps) {
  const words = useRegisterWords()
  const { language } = useLanguage()
  const { columns, header, sheet, sheets, may } = given
  const [chosen, setChosen] = useState<Readonly<Record<string, number | null>>>(
    Object.fromEntries(columns.map(({ field, column }) => [field, column])),
  )
  const [chosenSheet, setSheet] = useState(sheet)
  const command = useImportCommand(register.id, given.id)
  const mayChoose = may.includes('choose')
  const isOther = chosenSheet !== sheet
  const isChanged = isOther || columns.some(({ field, column }) => chosen[field] !== column)
  const state = doubtful(columns)
  const recheck = () =>
    command.mutate({
      kind: 'columns',
      body: { columns: isOther ? {} : chosen, ...(chosenSheet === null ? {} : { sheet: chosenSheet }) },
    })
  const options = header.map((_, at) => ({ value: at, label: columnName(header, at) }))
  const unused = unusedColumns(header, Object.values(chosen))
  return (
    <details className="card dossier-group import-columns" open={mayChoose && (state.doubt > 0 || state.missing > 0)}>
      <summary>
        <strong>{words.import.columns}</strong>
        <span className="quiet">{words.import.columnsOk(state.matched)}</span>
        {state.doubt > 0 ? <StateTag tone="waiting" word={words.import.columnsDoubt(state.doubt)} /> : null}
        {state.missing > 0 ? <StateTag tone="refused" word={words.import.columnsMissing(state.missing)} /> : null}
      </summary>
      <p className="quiet">{words.import.columnsText}</p>
      {sheets.length > 1 ? (
        <p className="import-sheet">
          {words.import.sheet}{' '}
          <Select
            value={chosenSheet}
            disabled={!mayChoose}
            aria-label={words.import.sheet}
            options={sheets.map((name) => ({ value: name, label: name }))}
            onChange={setSheet}
          />
        </p>
      ) : null}
      <div className="import-scroll">
        <table className="import-table">
          <thead>
            <tr>
              <th scope="col">{words.import.field}</th>
              <th scope="col">{words.import.column}</th>
              <th scope="col" aria-label={words.import.look} />
            </tr>
          </thead>
          <tbody>
            {columns.map(({ field, label, isRequired, column, score }) => (
              <tr key={field}>
                <td>
                  {label[language]}
                  {isRequired ? (
                    <span className="field-star" aria-hidden="true">
                      *
                    </span>
                  ) : null}
                </td>
                <td>
                  <Select
                    value={chosen[field] ?? null}
                    allowClear
                    showSearch={{ optionFilterProp: 'label' }}
                    disabled={!mayChoose || isOther}
                    aria-label={label[language]}
                    placeholder={words.import.notGiven}
                    options={options}
                    onChange={(value: number | undefined) => setChosen({ ...chosen, [field]: value ?? null })}
                  />
                </td>
                <td>
                  {chosen[field] === null && isRequired ? (
                    <StateTag tone="refused" word={words.import.missing} />
                  ) : chosen[field] !== null && chosen[field] === column && score < 0.9 ? (
                    <StateTag tone="waiting" word={words.import.look} />
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {unused.length > 0 ? (
        <p className="quiet">
          {words.import.unused(unused.map((at) => columnName(header, at)).join(words.fields.list))}
        </p>
      ) : null}
      {mayChoose ? (
        <Button type="primary" disabled={!isChanged} loading={command.isPending} onClick={recheck}>
          {words.import.recheck}
        </Button>
      ) : null}
    </details>
  )
}
