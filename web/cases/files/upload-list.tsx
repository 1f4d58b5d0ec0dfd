import { FileList } from '../../ui/file-list.tsx'
import { useCaseWords } from '../words.ts'
import type { Uploads } from './use-uploads.ts'

/** The files of a form, and the button that adds some. */
export function UploadList({ uploads }: { uploads: Uploads }) {
  const words = useCaseWords()
  return (
    <FileList
      files={uploads.listed}
      onAdd={uploads.add}
      onRemove={uploads.remove}
      onRetry={uploads.retry}
      hint={words.moves.evidenceHint}
    />
  )
}
