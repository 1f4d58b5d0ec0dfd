import { useQuery } from '@tanstack/react-query'
import { AppLink } from '../../ui/app-link.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { newCaseHref } from '../case-href.ts'
import { typesQuery } from '../case-queries.ts'
import { said } from '../said.ts'
import { useCaseWords } from '../words.ts'

/** The kinds of cases that this person may open. */
export function TypeChoice() {
  const words = useCaseWords()
  const { language } = useLanguage()
  const { data } = useQuery(typesQuery)
  return (
    <section className="case-card" aria-labelledby="choose-type">
      <h2 id="choose-type">{words.newCase.choose}</h2>
      <ul className="type-choice">
        {data?.items
          .filter(({ mayOpen }) => mayOpen)
          .map(({ id, label }) => (
            <li key={id}>
              <AppLink href={newCaseHref(id)}>{said(label, language)}</AppLink>
            </li>
          ))}
      </ul>
    </section>
  )
}
