import { InboxOutlined } from '@ant-design/icons'
import type { ImportedList } from '@linchpin/api'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useCallback, useState } from 'react'
import { uploadFile } from '../../client/upload.ts'
import { DropZone } from '../../ui/drop-zone.tsx'
import { Field } from '../../ui/field-grid.tsx'
import { FilePicker } from '../../ui/file-picker.tsx'
import { FormProblem } from '../../ui/form-problem.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { ProgressLine } from '../../ui/progress-line.tsx'
import { typesQuery } from '../case-queries.ts'
import { listName } from '../lists/lists-frame.tsx'
import { useCaseWords } from '../words.ts'
import { useImportWords } from './words.ts'

interface ListStartProps {
  readonly type: string | undefined
  readonly onType: (type: string) => void
  readonly onSent: (list: ImportedList) => void
}

/** Which list, and the table as it is. */
export function ListStart({ type, onType, onSent }: ListStartProps) {
  const words = useImportWords()
  const caseWords = useCaseWords()
  const { language } = useLanguage()
  const { data } = useQuery(typesQuery)
  const [share, setShare] = useState(0)
  const open = data?.items.filter(({ mayOpen, principal }) => mayOpen && principal !== 'pass') ?? []
  const chosen = open.some(({ id }) => id === type) ? type : open.find(({ principal }) => principal === 'problem')?.id
  const send = useMutation({
    mutationFn: (file: File) =>
      uploadFile<ImportedList>({
        path: `/case-lists?type=${encodeURIComponent(chosen ?? '')}`,
        file,
        onProgress: setShare,
      }),
    onSuccess: onSent,
  })
  const { mutate } = send
  const onFiles = useCallback(([file]: File[]) => file && mutate(file), [mutate])
  return (
    <ol className="list-import-steps" aria-label={words.steps}>
      <li className="card">
        <h2>{words.typeTitle}</h2>
        <Field label={words.type} hint={words.typeHint}>
          {(control) => (
            <Select
              {...control}
              value={chosen ?? null}
              showSearch={{ optionFilterProp: 'label' }}
              options={open.map((each) => ({ value: each.id, label: listName(each, caseWords, language) }))}
              onChange={onType}
            />
          )}
        </Field>
      </li>
      <li className="card">
        <h2>{words.fileTitle}</h2>
        <div className="list-import-drop">
          <InboxOutlined aria-hidden="true" />
          <p>{words.fileText}</p>
          <p className="quiet">{words.formats}</p>
          {send.isPending ? (
            <ProgressLine share={share} label={share < 1 ? words.sending(Math.floor(share * 100)) : words.reading} />
          ) : (
            <FilePicker accept=".xlsx,.csv,.tsv" type="primary" disabled={chosen === undefined} onFiles={onFiles}>
              {words.choose}
            </FilePicker>
          )}
        </div>
        <FormProblem error={send.isPending ? null : send.error} />
        <DropZone onFiles={onFiles} invitation={words.drop} />
      </li>
    </ol>
  )
}
