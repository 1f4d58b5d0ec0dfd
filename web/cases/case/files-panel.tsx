import type { CaseDetail } from '@linchpin/api'
import { Button } from 'antd'
import { FileList } from '../../ui/file-list.tsx'
import { FormProblem } from '../../ui/form-problem.tsx'
import { useCaseCommand } from '../case-commands.ts'
import { caseFileHref } from '../files/case-file-href.ts'
import { useUploads } from '../files/use-uploads.ts'
import { useCaseWords } from '../words.ts'

/** Every file of the case, whatever step it came with; more can be added. */
export function FilesPanel({ detail }: { detail: CaseDetail }) {
  const words = useCaseWords()
  const uploads = useUploads()
  const command = useCaseCommand(detail.id, 'files', () => uploads.clear())
  const there = detail.files.map(({ id, name, size }) => ({
    key: id,
    name,
    bytes: size ?? 0,
    href: caseFileHref(detail.id, id),
  }))
  const hasNew = uploads.listed.length > 0
  return (
    <section
      className="case-card"
      data-screen-only={detail.files.length === 0 || undefined}
      aria-labelledby="files-title"
    >
      <div className="case-card-head">
        <h2 id="files-title">{words.files.title}</h2>
      </div>
      <FileList
        files={[...there, ...uploads.listed]}
        onAdd={detail.may.note ? uploads.add : undefined}
        onRemove={hasNew ? uploads.remove : undefined}
        onRetry={uploads.retry}
      />
      {hasNew ? (
        <div className="note-form-actions">
          <FormProblem error={command.isPending ? null : command.error} />
          <Button
            type="primary"
            loading={command.isPending}
            disabled={uploads.ids.length === 0 || uploads.isBusy}
            onClick={() => command.send({ files: uploads.ids })}
          >
            {words.files.submit}
          </Button>
        </div>
      ) : null}
    </section>
  )
}
