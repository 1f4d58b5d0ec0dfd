import type { LinkSource } from '@linchpin/api'
import { amountUnits, linkConfidences } from '@linchpin/api/link-terms'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Input, Select } from 'antd'
import { useCallback, useState } from 'react'
import { useProblemNotice } from '../../client/problem-notice.tsx'
import { stringifySearch } from '../../client/search-string.ts'
import { uploadFile } from '../../client/upload.ts'
import { DropZone } from '../../ui/drop-zone.tsx'
import { FilePicker } from '../../ui/file-picker.tsx'
import { sourcesQuery } from './link-queries.ts'
import { useLinkWords } from './words.ts'

type Confidence = (typeof linkConfidences)[number]

/** What is to be known of a file, and the file: it is looked through first, nothing counts before it is confirmed. */
export function BringIn() {
  const words = useLinkWords()
  const tell = useProblemNotice()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [name, setName] = useState('')
  const [asOf, setAsOf] = useState('')
  const [unit, setUnit] = useState('')
  const [confidence, setConfidence] = useState<Confidence>('medium')
  const [sent, setSent] = useState<number | null>(null)
  const send = useCallback(
    async ([file]: readonly File[]) => {
      if (file === undefined) return
      setSent(0)
      try {
        const said = Object.fromEntries(Object.entries({ name, asOf, unit }).filter(([, value]) => value !== ''))
        const { id } = await uploadFile<LinkSource>({
          path: `/chains/links/imports${stringifySearch({ confidence, ...said })}`,
          file,
          onProgress: (share) => setSent(Math.round(share * 100)),
        })
        void client.invalidateQueries({ queryKey: sourcesQuery.queryKey })
        await navigate({ to: '/chains/links/$source', params: { source: String(id) } })
      } catch (error) {
        tell(error)
      }
      setSent(null)
    },
    [name, asOf, unit, confidence, client, navigate, tell],
  )
  return (
    <section className="card links-card" aria-labelledby="links-start">
      <DropZone onFiles={(files) => void send(files)} invitation={words.start.drop} />
      <h2 id="links-start">{words.start.title}</h2>
      <p className="quiet">{words.start.text}</p>
      <div className="links-start">
        <div className="links-field">
          <span>{words.start.name}</span>
          <Input
            value={name}
            aria-label={words.start.name}
            maxLength={200}
            placeholder={words.start.namePlaceholder}
            onChange={(event) => setName(event.target.value)}
          />
        </div>
        <div className="links-field">
          <span>{words.start.confidence}</span>
          <Select
            value={confidence}
            aria-label={words.start.confidence}
            options={linkConfidences.map((value) => ({ value, label: words.sources.confidences[value] }))}
            onChange={setConfidence}
          />
        </div>
        <div className="links-field">
          <span>{words.start.asOf}</span>
          <Input
            type="date"
            value={asOf}
            aria-label={words.start.asOf}
            title={words.start.asOfPlaceholder}
            onChange={(event) => setAsOf(event.target.value)}
          />
        </div>
        <div className="links-field">
          <span>{words.start.unit}</span>
          <Select
            value={unit}
            aria-label={words.start.unit}
            options={[
              { value: '', label: words.start.unitAuto },
              ...amountUnits.map((value) => ({ value: value as string, label: value as string })),
            ]}
            onChange={setUnit}
          />
        </div>
        <FilePicker
          accept=".csv,.tsv,.txt,.xlsx,.parquet"
          type="primary"
          loading={sent !== null}
          onFiles={(files) => void send(files)}
        >
          {sent === null ? words.start.choose : words.start.sending(sent)}
        </FilePicker>
      </div>
    </section>
  )
}
