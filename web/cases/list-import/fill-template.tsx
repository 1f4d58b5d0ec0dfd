import { DownloadOutlined, FileDoneOutlined } from '@ant-design/icons'
import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { ApiError, acceptLanguage, readProblem } from '../../client/api-client.ts'
import { useMay } from '../../client/session.ts'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { FilePicker } from '../../ui/file-picker.tsx'
import { type CaseParams, queryText } from '../case-queries.ts'
import { useImportWords } from './words.ts'

/** The list as it is filtered, in somebody's own template. */
export function FillTemplate({ type, params }: { type: string; params: CaseParams }) {
  const words = useImportWords()
  const [isOpen, setOpen] = useState(false)
  const [template, setTemplate] = useState<File | null>(null)
  const fill = useMutation({
    mutationFn: (file: File) => filled(file, { ...params, type }),
    onSuccess: () => setOpen(false),
  })
  if (!useMay('cases.export')) return null
  return (
    <>
      <Button icon={<FileDoneOutlined aria-hidden="true" />} onClick={() => setOpen(true)}>
        {words.fill.open}
      </Button>
      <DialogForm
        title={words.fill.title}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        submitLabel={words.fill.go}
        onSubmit={() => template && fill.mutate(template)}
        isPending={fill.isPending}
        error={fill.error}
        canSubmit={template !== null}
      >
        <p>{words.fill.text}</p>
        <p>
          <a href={`/api/case-lists/sample.xlsx?type=${encodeURIComponent(type)}`} download>
            <DownloadOutlined aria-hidden="true" /> {words.fill.sample}
          </a>
        </p>
        <FilePicker accept=".xlsx,.docx" onFiles={([file]) => setTemplate(file ?? null)}>
          {words.fill.choose}
        </FilePicker>
        {template === null ? null : <p>{words.fill.chosen(template.name)}</p>}
      </DialogForm>
    </>
  )
}

async function filled(file: File, params: CaseParams): Promise<void> {
  const form = new FormData()
  form.append('file', file)
  const { after: _after, limit: _limit, columns: _columns, ...filter } = params
  const response = await fetch(`/api/case-lists/fill?${queryText(filter)}`, {
    method: 'POST',
    body: form,
    headers: { 'Accept-Language': acceptLanguage() },
  })
  if (!response.ok) throw new ApiError(readProblem(response.status, await response.text()))
  const name = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '')?.[1]
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await response.blob())
  link.download = name === undefined ? file.name : decodeURIComponent(name)
  link.click()
  URL.revokeObjectURL(link.href)
}
