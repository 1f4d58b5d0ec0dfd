import type { ChainGraph } from '@linchpin/api'
import { useCallback, useState } from 'react'
import { askApi } from '../../../client/api-client.ts'
import { useProblemNotice } from '../../../client/problem-notice.tsx'
import { uploadFile } from '../../../client/upload.ts'
import { DropZone } from '../../../ui/drop-zone.tsx'
import { FilePicker } from '../../../ui/file-picker.tsx'
import { useGraphWords } from '../words.ts'

const pollMs = 400
const accepted = '.zip,.gz,.json,.jsonl,.yaml,.yml'

interface GraphUploadProps {
  readonly label: string
  /** The graph that the files are added to; absent: a new one. */
  readonly into?: number
  readonly onSent: (graph: ChainGraph) => void
  readonly isPrimary?: boolean
}

/** Files one after another into one graph: each is looked through with those before it. */
export function GraphUpload({ label, into, onSent, isPrimary = false }: GraphUploadProps) {
  const words = useGraphWords()
  const tell = useProblemNotice()
  const [sending, setSending] = useState<string | null>(null)
  const send = useCallback(
    async (files: readonly File[]) => {
      const sent: ChainGraph[] = []
      try {
        for (const [at, file] of files.entries()) {
          setSending(words.graphs.sending(file.name, at + 1, files.length))
          const id = sent.at(-1)?.id ?? into
          const graph = await uploadFile<ChainGraph>({
            path: `/chains/graphs${id === undefined ? '' : `?into=${id}`}`,
            file,
          })
          sent.push(graph)
          if (at < files.length - 1) await looked(graph.id)
        }
      } catch (error) {
        tell(error)
      }
      setSending(null)
      const last = sent.at(-1)
      if (last) onSent(last)
    },
    [into, onSent, tell, words],
  )
  return (
    <>
      <DropZone onFiles={(files) => void send(files)} invitation={words.graphs.drop} />
      <FilePicker
        accept={accepted}
        multiple
        type={isPrimary ? 'primary' : 'default'}
        loading={sending !== null}
        onFiles={(files) => void send(files)}
      >
        {sending ?? label}
      </FilePicker>
    </>
  )
}

async function looked(id: number): Promise<void> {
  for (;;) {
    const { state } = await askApi<ChainGraph>(`/chains/graphs/${id}`)
    if (state !== 'reading') return
    await new Promise((next) => setTimeout(next, pollMs))
  }
}
