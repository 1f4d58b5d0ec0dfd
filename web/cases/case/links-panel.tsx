import type { CaseDetail, CaseLink } from '@linchpin/api'
import { Button } from 'antd'
import { useState } from 'react'
import { AppLink } from '../../ui/app-link.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { caseHref } from '../case-href.ts'
import { useCaseWords } from '../words.ts'
import { LinkDialog } from './link-dialog.tsx'
import { linkHref } from './link-href.ts'

/** What the case points at, and what points at it. */
export function LinksPanel({ detail }: { detail: CaseDetail }) {
  const words = useCaseWords()
  const { language } = useLanguage()
  const [isAdding, setAdding] = useState(false)
  const { links, linkedFrom, may } = detail
  const kinds = (['case', 'entry', 'clause'] as const).flatMap((kind) => {
    const own = links.filter((link) => link.kind === kind)
    return own.length === 0 ? [] : [{ kind, own }]
  })
  const isEmpty = links.length === 0 && linkedFrom.length === 0
  return (
    <section className="case-card" data-screen-only={isEmpty || undefined} aria-labelledby="links-title">
      <div className="case-card-head">
        <h2 id="links-title">{words.links.title}</h2>
        {may.note ? (
          <Button size="small" data-screen-only onClick={() => setAdding(true)}>
            {words.links.add}
          </Button>
        ) : null}
      </div>
      {isEmpty ? <p className="quiet">{words.links.none}</p> : null}
      <ul className="case-links">
        {linkedFrom.map(({ id, number, title, typeLabel }) => (
          <li key={id}>
            <span className="quiet">{typeLabel[language]}</span>
            <AppLink href={caseHref(id)}>
              {number} {title}
            </AppLink>
          </li>
        ))}
        {kinds.flatMap(({ kind, own }) =>
          own.map((link) => (
            <li key={linkHref(link)}>
              <span className="quiet">{kindWord(kind, words.links)}</span>
              <AppLink href={linkHref(link)}>
                {link.kind === 'case' ? `${link.number} ${link.name}` : link.name}
              </AppLink>
            </li>
          )),
        )}
      </ul>
      {isAdding ? <LinkDialog detail={detail} onClose={() => setAdding(false)} /> : null}
    </section>
  )
}

const kindWord = (
  kind: CaseLink['kind'],
  words: { readonly cases: string; readonly entries: string; readonly clauses: string },
): string => ({ case: words.cases, entry: words.entries, clause: words.clauses })[kind]
