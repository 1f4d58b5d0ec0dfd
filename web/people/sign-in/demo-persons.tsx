import './demo-persons.css'
import { CheckOutlined } from '@ant-design/icons'
import type { DemoPerson } from '@linchpin/api'
import { useProblemNotice } from '../../client/problem-notice.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { grouped } from '../role-groups.ts'
import { roleInWords } from '../role-in-words.ts'
import { usePeopleWords } from '../words.ts'
import { useDemoSignIn } from './session-commands.ts'

interface DemoPersonsProps {
  readonly persons: readonly DemoPerson[]
  /** Who one is at present. */
  readonly currentId?: string | undefined
  readonly onEntered?: () => void
}

/** The invented persons by role, each to be by one click. */
export function DemoPersons({ persons, currentId, onEntered }: DemoPersonsProps) {
  const words = usePeopleWords()
  const { language } = useLanguage()
  const tell = useProblemNotice()
  const enter = useDemoSignIn()
  return (
    <div className="demo-groups">
      {grouped(persons).map(([group, members]) => (
        <section key={group}>
          <h3>{words.group[group]}</h3>
          <ul>
            {members.map(({ id, name, roles }) => (
              <li key={id}>
                <button
                  type="button"
                  aria-label={words.signIn.enterAs(name)}
                  aria-current={id === currentId || undefined}
                  disabled={enter.isPending || id === currentId}
                  onClick={() => enter.mutate(id, { onError: tell, onSuccess: () => onEntered?.() })}
                >
                  <strong>{name}</strong>
                  <span>{roles.map((role) => roleInWords(role, language)).join(words.join)}</span>
                  {id === currentId ? <CheckOutlined aria-label={words.signIn.current} /> : null}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
