import { usePerson } from '../../client/session.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { entryHref } from '../register-href.ts'
import { useEnterprises } from '../use-enterprises.ts'
import { useRegisterWords } from '../words.ts'

/** For who acts for an enterprise: its own dossier, before all registers. */
export function OwnEnterprises() {
  const words = useRegisterWords()
  const { language } = useLanguage()
  const register = useEnterprises()
  const roles = usePerson()?.roles ?? []
  const own = roles.filter(({ scope }) => scope.kind === 'enterprise')
  if (own.length === 0) return null
  return (
    <p className="registers-own">
      {own.map(({ scope }) =>
        register === null ? (
          <span key={scope.id} className="button-link" aria-hidden="true" />
        ) : (
          <AppLink key={scope.id} className="button-link" href={entryHref(register, scope.id)}>
            {words.list.own}
            {scope.label[language] === scope.id ? null : <span className="quiet">{scope.label[language]}</span>}
          </AppLink>
        ),
      )}
    </p>
  )
}
