import { RightOutlined } from '@ant-design/icons'
import { Button, Select } from 'antd'
import { useState } from 'react'
import { useLanguage } from '../../ui/language.tsx'
import { StateTag } from '../../ui/state-tag.tsx'
import { useRegisterWords } from '../words.ts'
import type { ImportProps } from './import-props.ts'
import { useImportCommand } from './import-queries.ts'
import { choiceOf, columnName, columnsOf, isGuess, missingIn, withField } from './matched-columns.ts'

/** Which column of the file gives which field: shown, and corrected where it is wrong. */
export function ImportColumns({ register, given }: ImportProps) {
  const words = useRegisterWords()
  const { language } = useLanguage()
  const { columns, header, sheet, sheets, may } = given
  const first = choiceOf(header, columns)
  const [choice, setChoice] = useState(first)
  const [chosenSheet, setSheet] = useState(sheet)
  const command = useImportCommand(register.id, given.id)
  const mayChoose = may.includes('choose')
  const isOther = chosenSheet !== sheet
  const isChanged = isOther || choice.some((field, at) => field !== first[at])
  const missing = missingIn(choice, columns)
  const guesses = header.filter((_, at) => isGuess(choice, at, columns)).length
  const [isOpen, setOpen] = useState(mayChoose && (missing.length > 0 || guesses > 0))
  const recheck = () =>
    command.mutate({
      kind: 'columns',
      body: {
        columns: isOther ? {} : columnsOf(choice, columns),
        ...(chosenSheet === null ? {} : { sheet: chosenSheet }),
      },
    })
  const options = columns.map(({ field, label }) => ({ value: field, label: label[language] }))
  return (
    <section className="card dossier-group import-columns">
      <h2>
        <button type="button" className="import-fold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <RightOutlined aria-hidden="true" />
          {words.import.columns}
        </button>
        <span className="import-columns-state">
          <span className="quiet">{words.import.columnsOk(choice.filter((field) => field !== null).length)}</span>
          {guesses > 0 ? <StateTag tone="waiting" word={words.import.columnsDoubt(guesses)} /> : null}
          {missing.length > 0 ? (
            <StateTag
              tone="refused"
              word={words.import.columnsMissing(missing.map(({ label }) => label[language]).join(words.fields.list))}
            />
          ) : null}
        </span>
      </h2>
      {isOpen ? (
        <>
          <p className="quiet">{words.import.columnsText}</p>
          {sheets.length > 1 ? (
            <p>
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
          <ul className="import-pairs">
            {header.map((name, at) =>
              name.trim() === '' && choice[at] === null ? null : (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns of a file keep their places
                <li key={at}>
                  <span>{columnName(header, at)}</span>
                  <Select
                    value={choice[at] ?? null}
                    allowClear
                    showSearch={{ optionFilterProp: 'label' }}
                    disabled={!mayChoose || isOther}
                    aria-label={columnName(header, at)}
                    placeholder={words.import.notGiven}
                    options={options}
                    onChange={(field: string | undefined) => setChoice(withField(choice, at, field ?? null))}
                  />
                  {isGuess(choice, at, columns) ? <StateTag tone="waiting" word={words.import.look} /> : null}
                </li>
              ),
            )}
          </ul>
          {mayChoose ? (
            <Button type={isChanged ? 'primary' : 'default'} loading={command.isPending} onClick={recheck}>
              {words.import.recheck}
            </Button>
          ) : null}
        </>
      ) : null}
    </section>
  )
}
