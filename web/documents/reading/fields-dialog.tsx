import type { DocumentDetail, DocumentFields, DocumentSummary } from '@linchpin/api'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Form, Input, Modal, Select } from 'antd'
import { useState } from 'react'
import { ApiError, askApi } from '../../client/api-client.ts'
import { documentKeys } from '../document-queries.ts'
import { genreNames } from '../genre-names.ts'
import { useDocumentWords } from '../words.ts'

/** Corrects what the document says of itself. */
export function FieldsDialog({ document, onClose }: { document: DocumentDetail; onClose: () => void }) {
  const words = useDocumentWords()
  const { message } = App.useApp()
  const queryClient = useQueryClient()
  const [form] = Form.useForm<DocumentFields>()
  const [failure, setFailure] = useState<string | null>(null)
  const save = useMutation({
    mutationFn: (fields: Partial<DocumentFields>) =>
      askApi<DocumentSummary>(`/documents/${document.id}`, {
        method: 'PATCH',
        body: fields,
        revision: document.revision,
      }),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: documentKeys.details(document.id) })
      void queryClient.invalidateQueries({ queryKey: documentKeys.lists })
      void queryClient.invalidateQueries({ queryKey: documentKeys.taskTable(document.id) })
      void message.success(words.fields.saved)
      onClose()
    },
    onError: (error) => {
      if (!(error instanceof ApiError)) return
      // What is typed stays; the newest revision comes in underneath, so that saving again can work.
      if (error.problem.status === 412)
        void queryClient.invalidateQueries({ queryKey: documentKeys.details(document.id) })
      setFailure(
        error.problem.status === 412 ? words.fields.changed : `${error.problem.detail} ${error.problem.remedy}`,
      )
    },
  })
  const submit = (values: DocumentFields) => {
    const cleaned = Object.entries(values).map(([name, value]) => [
      name,
      value === '' || value === undefined ? null : value,
    ])
    const changed = cleaned.filter(([name, value]) => value !== document[name as keyof DocumentFields])
    if (changed.length === 0) return onClose()
    setFailure(null)
    save.mutate(Object.fromEntries(changed) as Partial<DocumentFields>)
  }
  const day = { pattern: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, message: words.fields.dateWrong }
  return (
    <Modal
      open
      width={600}
      title={words.fields.title}
      okText={words.save}
      cancelText={words.cancel}
      confirmLoading={save.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" initialValues={document} onFinish={submit} className="fields-form">
        <Form.Item
          name="title"
          label={words.fields.name}
          className="wide"
          rules={[{ required: true, whitespace: true, message: words.fields.nameMissing }]}
        >
          <Input.TextArea autoSize maxLength={500} />
        </Form.Item>
        <Form.Item name="issuer" label={words.column.issuer}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="docNumber" label={words.column.docNumber}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="date" label={words.column.date} rules={[day]}>
          <Input placeholder={words.fields.dateHint} />
        </Form.Item>
        <Form.Item name="effective" label={words.fields.effective} rules={[day]}>
          <Input placeholder={words.fields.dateHint} />
        </Form.Item>
        <Form.Item name="genre" label={words.column.genre}>
          <Select options={genreNames.map((genre) => ({ value: genre, label: words.genre[genre] }))} />
        </Form.Item>
        <Form.Item name="openness" label={words.fields.openness}>
          <Select allowClear placeholder={words.fields.unknown} options={optionsOf(words.openness)} />
        </Form.Item>
        <Form.Item name="status" label={words.fields.status}>
          <Select allowClear placeholder={words.fields.unknown} options={optionsOf(words.status)} />
        </Form.Item>
      </Form>
      {failure ? (
        <p className="form-failure" role="alert">
          {failure}
        </p>
      ) : null}
    </Modal>
  )
}

function optionsOf(names: Readonly<Record<string, string>>) {
  return Object.entries(names).map(([value, label]) => ({ value, label }))
}
