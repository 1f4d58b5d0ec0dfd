import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { ProgressLine } from '../../ui/progress-line.tsx'
import { importsHref } from '../register-href.ts'
import { useRegisterWords } from '../words.ts'
import type { ImportProps } from './import-props.ts'
import { useDiscardImport, useImportCommand } from './import-queries.ts'

/** A bar with a count while the file is read, written or taken back. */
export function ImportProgress({ register, given }: ImportProps) {
  const words = useRegisterWords()
  const navigate = useNavigate()
  const stop = useDiscardImport(register.id, given.id, () => void navigate({ href: importsHref(register.id) }))
  const command = useImportCommand(register.id, given.id)
  const { state, progress, may } = given
  if (state !== 'reading' && state !== 'applying' && state !== 'undoing') return null
  const done = progress?.done ?? 0
  const total = progress?.total ?? null
  return (
    <section className="card dossier-group import-progress" aria-live="polite">
      <h2>{words.import[state]}</h2>
      <ProgressLine
        share={total === null || total === 0 ? null : done / total}
        label={words.import[state]}
        text={total === null ? words.import.progress(done) : words.import.progressOf(done, total)}
      />
      {may.includes('cancel') || may.includes('discard') ? (
        <Button
          onClick={() => (may.includes('cancel') ? command.mutate({ kind: 'cancel' }) : stop.mutate())}
          disabled={stop.isPending || command.isPending}
        >
          {words.import.stop}
        </Button>
      ) : null}
    </section>
  )
}
