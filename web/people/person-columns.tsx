import type { PeopleChoices, Person } from '@linchpin/api'
import type { Column } from '../ui/data-table/index.ts'
import type { Language } from '../ui/language.tsx'
import { StateTag, type Tone } from '../ui/state-tag.tsx'
import { noRole } from './person-list.ts'
import { type PersonState, personState, personStates } from './person-state.ts'
import { roleInWords } from './role-in-words.ts'
import type { PeopleWords } from './words.ts'

const tones: Readonly<Record<PersonState, Tone>> = {
  open: 'good',
  first: 'waiting',
  locked: 'refused',
  closed: 'carried',
}

export function PersonStateTag({ person, words }: { person: Person; words: PeopleWords }) {
  const state = personState(person, new Date())
  return <StateTag tone={tones[state]} word={words.state[state]} />
}

/** The columns of both lists of persons. */
export function personColumns(
  words: PeopleWords,
  language: Language,
  choices: PeopleChoices | undefined,
): readonly Column<Person>[] {
  const roles = choices?.roles.map(({ id, label }) => ({ value: id, label: label[language] })) ?? []
  const bodies = choices?.bodies.map(({ id, label }) => ({ value: id, label: label[language] })) ?? []
  return [
    { key: 'name', title: words.column.name, width: 168, isSortable: true, render: ({ name }) => name },
    { key: 'login', title: words.column.login, width: 176, isSortable: true, render: ({ login }) => login },
    { key: 'post', title: words.column.post, isSortable: true, render: ({ post }) => post },
    {
      key: 'body',
      title: words.column.body,
      isSortable: true,
      filter: { kind: 'choice', options: bodies },
      render: ({ body }) => body?.label[language],
    },
    {
      key: 'roles',
      title: words.column.roles,
      wraps: true,
      filter: { kind: 'choice', options: [{ value: noRole, label: words.noRole }, ...roles] },
      render: (person) =>
        person.roles.length === 0 ? (
          <span className="quiet">{words.noRole}</span>
        ) : (
          person.roles.map((role) => roleInWords(role, language)).join(words.join)
        ),
    },
    {
      key: 'state',
      title: words.column.state,
      width: 132,
      filter: { kind: 'choice', options: personStates.map((state) => ({ value: state, label: words.state[state] })) },
      render: (person) => <PersonStateTag person={person} words={words} />,
    },
  ]
}
