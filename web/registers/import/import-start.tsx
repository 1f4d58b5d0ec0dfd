import { DownloadOutlined, InboxOutlined } from '@ant-design/icons'
import type { RegisterDetail, RegisterImport } from '@linchpin/api'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button, Checkbox } from 'antd'
import { useCallback, useRef, useState } from 'react'
import { stringifySearch } from '../../client/search-string.ts'
import { uploadFile } from '../../client/upload.ts'
import { DropZone } from '../../ui/drop-zone.tsx'
import { FieldGrid } from '../../ui/field-grid.tsx'
import { FilePicker } from '../../ui/file-picker.tsx'
import { FormProblem } from '../../ui/form-problem.tsx'
import { ProgressLine } from '../../ui/progress-line.tsx'
import { DayField, TextField } from '../../ui/text-fields.tsx'
import { dayInChina } from '../entry/day-in-china.ts'
import { importHref } from '../register-href.ts'
import { registerPath } from '../register-queries.ts'
import { useRegisterWords } from '../words.ts'
import { templateHref } from './import-queries.ts'

const accepted = '.xlsx,.csv,.tsv'

/** Template, where the list comes from, and the file: three steps side by side. */
export function ImportStart({ register }: { register: RegisterDetail }) {
  const words = useRegisterWords()
  const [options, setOptions] = useState({ source: '', asOf: dayInChina(), confirmed: false, admits: false })
  const isKeeper = register.may.includes('add')
  const admitsByRule = isKeeper && register.rules.some((block) => block.block === 'rule' && block.rule === 'admission')
  const send = useSend(register.id, options)
  const { mutate } = send
  const onFiles = useCallback(([file]: File[]) => file && mutate(file), [mutate])
  return (
    <ol className="import-steps" aria-label={words.import.steps}>
      <li className="card dossier-group">
        <h2>{words.import.templateTitle}</h2>
        <p className="quiet">{words.import.templateText}</p>
        <a className="button-link" href={templateHref(register.id)} download>
          <DownloadOutlined aria-hidden="true" />
          {words.import.template}
        </a>
      </li>
      <li className="card dossier-group">
        <h2>{words.import.optionsTitle}</h2>
        <FieldGrid columns={1}>
          <TextField
            label={words.import.source}
            hint={words.import.sourceHint}
            value={options.source}
            onChange={(source) => setOptions({ ...options, source })}
            maxLength={500}
          />
          <DayField
            label={words.import.asOf}
            value={options.asOf}
            onChange={(asOf) => setOptions({ ...options, asOf })}
          />
          {isKeeper ? (
            <Checkbox
              checked={options.confirmed}
              onChange={(event) => setOptions({ ...options, confirmed: event.target.checked })}
            >
              {words.import.confirmed}
            </Checkbox>
          ) : null}
          {admitsByRule ? (
            <Checkbox
              checked={options.admits}
              onChange={(event) => setOptions({ ...options, admits: event.target.checked })}
            >
              {words.import.admits}
              <span className="import-hint quiet">{words.import.admitsHint}</span>
            </Checkbox>
          ) : null}
        </FieldGrid>
      </li>
      <li className="card dossier-group">
        <h2>{words.import.fileTitle}</h2>
        <div className="import-drop">
          <InboxOutlined aria-hidden="true" />
          <p className="quiet">{words.import.fileText}</p>
          {send.isPending ? (
            <>
              <ProgressLine share={send.share} label={words.import.sending(Math.floor(send.share * 100))} />
              <Button onClick={send.stop}>{words.import.cancel}</Button>
            </>
          ) : (
            <FilePicker accept={accepted} type="primary" onFiles={onFiles}>
              {words.import.choose}
            </FilePicker>
          )}
        </div>
        <FormProblem error={send.isPending ? null : send.error} />
        <DropZone onFiles={onFiles} invitation={words.import.dropHere} />
      </li>
    </ol>
  )
}

interface Options {
  readonly source: string
  readonly asOf: string
  readonly confirmed: boolean
  readonly admits: boolean
}

function useSend(register: string, { source, asOf, confirmed, admits }: Options) {
  const navigate = useNavigate()
  const [share, setShare] = useState(0)
  const stop = useRef<AbortController | null>(null)
  const send = useMutation({
    mutationFn: (file: File) => {
      const abort = new AbortController()
      stop.current = abort
      setShare(0)
      const search = stringifySearch({
        source: source.trim(),
        asOf,
        confirmed: confirmed ? 'true' : '',
        admits: admits ? 'true' : '',
      })
      const path = `${registerPath(register)}/imports${search}`
      return uploadFile<RegisterImport>({ path, file, onProgress: setShare, signal: abort.signal })
    },
    onSuccess: ({ id }) => void navigate({ href: importHref(register, id) }),
  })
  const isStopped = stop.current?.signal.aborted ?? false
  return {
    mutate: send.mutate,
    isPending: send.isPending,
    error: isStopped ? null : send.error,
    share,
    stop: () => stop.current?.abort(),
  }
}
