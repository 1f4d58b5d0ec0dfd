import type { IoTableCheck } from '@linchpin/api'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Button, Modal } from 'antd'
import { useCallback, useState } from 'react'
import { formatNumber } from '../../ui/amount.ts'
import { DropZone } from '../../ui/drop-zone.tsx'
import { FieldGrid } from '../../ui/field-grid.tsx'
import { FilePicker } from '../../ui/file-picker.tsx'
import { FormProblem } from '../../ui/form-problem.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { TextField } from '../../ui/text-fields.tsx'
import { changeText } from './io-figures.ts'
import { checkTable, importTable, ioTablesKey } from './io-queries.ts'
import { useIoWords } from './words.ts'

interface ImportFormProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly onDone: (id: number) => void
}

export function ImportForm({ open, onClose, onDone }: ImportFormProps) {
  const words = useIoWords()
  return (
    <Modal open={open} onCancel={onClose} title={words.form.title} footer={null} width={720} destroyOnHidden>
      <Form onDone={onDone} />
    </Modal>
  )
}

const noHead = { name: '', year: '', place: '', unit: '万元', origin: '' }
type Head = Record<keyof typeof noHead, string>

/** A file is looked through first; only what balances is kept. */
function Form({ onDone }: Pick<ImportFormProps, 'onDone'>) {
  const words = useIoWords()
  const client = useQueryClient()
  const { message } = App.useApp()
  const [file, setFile] = useState<File | null>(null)
  const [head, setHead] = useState<Head>(noHead)
  const check = useMutation({ mutationFn: checkTable })
  const keep = useMutation({
    mutationFn: (given: File) => importTable(given, { ...head, year: Number(head.year) }),
    onSuccess: ({ id }) => {
      void client.invalidateQueries({ queryKey: ioTablesKey })
      void message.success(words.form.done)
      onDone(id)
    },
  })
  const { mutate } = check
  const onFiles = useCallback(
    ([given]: File[]) => {
      if (given === undefined) return
      setFile(given)
      setHead((before) => ({ ...before, ...guessed(given.name, before) }))
      mutate(given)
    },
    [mutate],
  )
  const field = (key: keyof Head, hint?: string) => (
    <TextField
      label={words.form[key]}
      isRequired
      value={head[key]}
      maxLength={key === 'origin' ? 300 : 60}
      onChange={(value) => setHead({ ...head, [key]: value })}
      {...(hint ? { hint } : {})}
    />
  )
  const isFilled = Object.values(head).every((value) => value.trim() !== '') && /^\d{4}$/.test(head.year)
  return (
    <div className="io-import">
      <p className="quiet">{words.form.hint}</p>
      <div>
        <FilePicker accept=".csv,.xlsx,.tsv" type={file ? 'default' : 'primary'} onFiles={onFiles}>
          {words.form.choose}
        </FilePicker>{' '}
        {file?.name} {check.isPending ? words.form.check : null}
      </div>
      <FormProblem error={check.error ?? keep.error} />
      {check.data ? <Checked check={check.data} /> : null}
      {check.data?.faultCount === 0 && file ? (
        <>
          <FieldGrid columns={2}>
            {field('name')}
            {field('year')}
            {field('place')}
            {field('unit')}
            {field('origin', words.form.originHint)}
          </FieldGrid>
          <Button type="primary" disabled={!isFilled} loading={keep.isPending} onClick={() => keep.mutate(file)}>
            {words.form.submit}
          </Button>
        </>
      ) : null}
      <DropZone onFiles={onFiles} invitation={words.form.drop} />
    </div>
  )
}

/** A year that stands in the name of the file is taken for that of the table. */
function guessed(fileName: string, before: Head): Partial<Head> {
  const year = /(?:19|20)\d\d/.exec(fileName)?.[0]
  return {
    ...(before.name === '' ? { name: fileName.replace(/\.[^.]+$/, '').slice(0, 60) } : {}),
    ...(before.year === '' && year !== undefined ? { year } : {}),
  }
}

const sums = ['output', 'valueAdded', 'finalUse', 'imports', 'importedInputs'] as const

function Checked({ check }: { check: IoTableCheck }) {
  const { form } = useIoWords()
  const { language } = useLanguage()
  const { totals, faults, faultCount, sectors, worstRow, worstColumn } = check
  return (
    <div className="io-checked" data-is-good={faultCount === 0 || undefined}>
      <strong>{faultCount === 0 ? form.ok(sectors.length) : form.faults(faultCount)}</strong>
      {totals ? (
        <dl>
          {sums
            .filter((key) => totals[key] !== 0)
            .map((key) => (
              <div key={key}>
                <dt>{form[key]}</dt>
                <dd className="figure">{formatNumber(totals[key], 0)}</dd>
              </div>
            ))}
          {worstRow === null || worstColumn === null ? null : (
            <div>
              <dt>{`${form.worstRow} / ${form.worstColumn}`}</dt>
              <dd className="figure">{`${changeText(worstRow)} / ${changeText(worstColumn)}`}</dd>
            </div>
          )}
        </dl>
      ) : null}
      {faultCount > 0 ? (
        <ul>
          {faults.map((fault) => (
            <li key={fault.en}>{fault[language]}</li>
          ))}
          {faultCount > faults.length ? <li className="quiet">{form.more(faultCount - faults.length)}</li> : null}
        </ul>
      ) : null}
    </div>
  )
}
