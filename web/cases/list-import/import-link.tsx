import { UploadOutlined } from '@ant-design/icons'
import { useMay } from '../../client/session.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { listImportHref } from './list-import-href.ts'
import { useImportWords } from './words.ts'

/** The way from a list to bringing a table of it in. */
export function ImportLink({ type }: { type: string }) {
  const words = useImportWords()
  if (!useMay('cases.import')) return null
  return (
    <AppLink className="button-link" href={listImportHref(type)}>
      <UploadOutlined aria-hidden="true" />
      {words.open}
    </AppLink>
  )
}
