import type { TasksMade } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { AppLink } from '../../ui/app-link.tsx'
import { StateTag } from '../../ui/state-tag.tsx'
import { casesHref } from '../case-href.ts'
import { typesQuery } from '../case-queries.ts'
import { useCaseWords } from '../words.ts'

/** What was made, and where to go from here. */
export function TasksMadePanel({ made, document }: { made: TasksMade; document: string }) {
  const { fromDocument: words } = useCaseWords()
  const { data: types } = useQuery(typesQuery)
  const type = types?.items.find(({ principal }) => principal === 'task')?.id
  const { opened, there, unconfirmed, withoutLead } = made
  return (
    <output className="make-tasks">
      <p className="tasks-made">
        <StateTag tone="good" word={opened > 0 ? words.done(opened) : words.doneNone} />
      </p>
      <ul className="quiet">
        {there > 0 ? <li>{words.thereBefore(there)}</li> : null}
        {unconfirmed > 0 ? <li>{words.leftOut(unconfirmed)}</li> : null}
      </ul>
      <div className="tasks-made-links">
        {withoutLead > 0 ? (
          <AppLink className="button-link" data-primary href="/cases/leads">
            {words.toLeads(withoutLead)}
          </AppLink>
        ) : null}
        <AppLink
          className="button-link"
          href={casesHref({ ...(type ? { type } : {}), origin: `document:${document}` })}
        >
          {words.toList}
        </AppLink>
      </div>
    </output>
  )
}
