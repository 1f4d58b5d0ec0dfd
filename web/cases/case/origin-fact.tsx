import type { CaseDetail } from '@linchpin/api'
import { AppLink } from '../../ui/app-link.tsx'
import { caseHref } from '../case-href.ts'
import { useCaseWords } from '../words.ts'
import { clauseHref } from './link-href.ts'

type Origin = NonNullable<CaseDetail['origin']>

/** Where the case comes from; a document opens at the clause. */
export function OriginFact({ origin }: { origin: Origin }) {
  const words = useCaseWords()
  const { kind, id, item, clauses, title } = origin
  if (kind === 'document') return <ClauseLinks document={id} item={item} clauses={clauses} title={title} />
  const word = words.case.origins[kind as keyof typeof words.case.origins] ?? kind
  const named = title === null ? word : `${word}${words.colon}${title}`
  const href = kind === 'meeting' ? `/meetings/${encodeURIComponent(id)}` : kind === 'case' ? caseHref(id) : undefined
  return href === undefined ? named : <AppLink href={href}>{named}</AppLink>
}

interface ClauseLinksProps extends Pick<Origin, 'item' | 'clauses' | 'title'> {
  readonly document: string
}

function ClauseLinks({ document, item, clauses, title }: ClauseLinksProps) {
  const words = useCaseWords()
  return (
    <span className="clause-links">
      {title === null ? null : <span>《{title}》</span>}
      {clauses.map((clause) => (
        <AppLink
          key={clause}
          href={clauseHref(document, clause, item)}
          title={words.case.readClause(clause.replaceAll('/', ''))}
        >
          {clause.replaceAll('/', '')}
        </AppLink>
      ))}
    </span>
  )
}
