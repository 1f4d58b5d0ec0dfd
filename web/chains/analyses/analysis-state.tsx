import type { AnalysisDetail } from '@linchpin/api'
import { Button } from 'antd'
import { useLanguage } from '../../ui/language.tsx'
import { ProgressLine } from '../../ui/progress-line.tsx'
import { useAnalysisCommand } from './analysis-queries.ts'
import { count } from './figures.ts'
import { useAnalysisWords } from './words.ts'

/** While it is worked out, and where that came to nothing: what happened and what to do. */
export function AnalysisState({ item }: { item: AnalysisDetail }) {
  const { shared } = useAnalysisWords()
  const { language } = useLanguage()
  const command = useAnalysisCommand(() => undefined)
  if (item.state === 'running') {
    const { done = 0, total = null } = item.progress ?? {}
    return (
      <section className="card analysis-state" aria-live="polite">
        <h2>{shared.running}</h2>
        <ProgressLine
          share={total ? done / total : null}
          label={shared.running}
          text={total ? shared.progress(count(done), count(total)) : undefined}
        />
        <Button disabled={command.isPending} onClick={() => command.mutate({ kind: 'cancel', id: item.id })}>
          {shared.cancel}
        </Button>
      </section>
    )
  }
  return (
    <section className="card analysis-state" role="alert">
      <h2>{item.state === 'cancelled' ? shared.cancelled : shared.failed}</h2>
      {item.problem ? (
        <p>
          {item.problem.message[language]} {item.problem.remedy[language]}
        </p>
      ) : null}
    </section>
  )
}
