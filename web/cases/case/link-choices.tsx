import type { CaseLinking } from '@linchpin/api'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useDeferredValue, useState } from 'react'
import { clauseLabel } from '../../documents/clause-label.ts'
import { detailQuery, listQuery } from '../../documents/document-queries.ts'
import { EntryPicker } from '../../registers/index.ts'
import { registersQuery } from '../../registers/register-queries.ts'
import { Field } from '../../ui/field-grid.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { casesQuery } from '../case-queries.ts'
import { useCaseWords } from '../words.ts'

interface ChoiceProps {
  readonly onChoose: (link: CaseLinking | null) => void
}

const mostFound = '20'

export function CaseChoice({ own, onChoose }: ChoiceProps & { own: string }) {
  const words = useCaseWords()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const q = useDeferredValue(typed.trim())
  const { data } = useQuery(casesQuery({ ...(q === '' ? {} : { q }), status: 'all', limit: mostFound }))
  const options = (data?.items ?? [])
    .filter(({ id }) => id !== own)
    .map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` }))
  return (
    <Field label={words.links.case} isRequired>
      {(control) => (
        <Select
          {...control}
          showSearch={{ filterOption: false, searchValue: typed, onSearch: setTyped }}
          placeholder={words.links.findCase}
          value={chosen}
          options={options}
          onChange={(id: string) => {
            setChosen(id)
            onChoose({ kind: 'case', id })
          }}
        />
      )}
    </Field>
  )
}

export function EntryChoice({ onChoose }: ChoiceProps) {
  const words = useCaseWords()
  const { language } = useLanguage()
  const { data } = useQuery(registersQuery)
  const [register, setRegister] = useState<string | null>(null)
  const [key, setKey] = useState<string | null>(null)
  return (
    <>
      <Field label={words.links.register} isRequired>
        {(control) => (
          <Select
            {...control}
            showSearch={{ optionFilterProp: 'label' }}
            value={register}
            options={(data?.registers ?? []).map(({ id, label }) => ({ value: id, label: label[language] }))}
            onChange={(id: string) => {
              setRegister(id)
              setKey(null)
              onChoose(null)
            }}
          />
        )}
      </Field>
      {register === null ? null : (
        <Field label={words.links.chooseEntry} isRequired>
          {(control) => (
            <EntryPicker
              register={register}
              chosen={key === null ? [] : [key]}
              isMany={false}
              onChoose={([next]) => {
                setKey(next ?? null)
                onChoose(next === undefined ? null : { kind: 'entry', register, key: next })
              }}
              control={control}
              name={(each) => each}
            />
          )}
        </Field>
      )}
    </>
  )
}

export function ClauseChoice({ onChoose }: ChoiceProps) {
  const words = useCaseWords()
  const [document, setDocument] = useState<string | null>(null)
  const [clause, setClause] = useState<string | null>(null)
  const { data: list } = useQuery(listQuery({}))
  const { data: detail } = useQuery({
    ...detailQuery(document ?? '', undefined),
    enabled: document !== null,
    placeholderData: keepPreviousData,
  })
  return (
    <>
      <Field label={words.links.document} isRequired>
        {(control) => (
          <Select
            {...control}
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={words.links.chooseDocument}
            value={document}
            options={(list?.items ?? []).map(({ id, title }) => ({ value: id, label: title }))}
            onChange={(id: string) => {
              setDocument(id)
              setClause(null)
              onChoose(null)
            }}
          />
        )}
      </Field>
      {document === null ? null : (
        <Field label={words.links.clauseRef} isRequired>
          {(control) => (
            <Select
              {...control}
              showSearch={{ optionFilterProp: 'label' }}
              placeholder={words.links.chooseClause}
              value={clause}
              options={(detail?.clauses ?? []).map(({ ref, heading }) => ({
                value: ref,
                label: clauseLabel(ref, heading),
              }))}
              onChange={(ref: string) => {
                setClause(ref)
                onChoose({ kind: 'clause', document, clause: ref })
              }}
            />
          )}
        </Field>
      )}
    </>
  )
}
