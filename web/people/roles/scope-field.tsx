import type { PeopleChoices } from '@linchpin/api'
import { Input, Segmented, Select } from 'antd'
import { Field } from '../../ui/field-grid.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { foundOptions } from '../body-options.ts'
import { usePeopleWords } from '../words.ts'
import { type GrantFault, type GrantTyped, scopeOptions } from './grant-fields.ts'

interface ScopeFieldProps {
  readonly typed: GrantTyped
  readonly choices: PeopleChoices
  readonly fault: GrantFault | null
  readonly onChange: (change: Partial<GrantTyped>) => void
}

/** What a role is held for, from the kinds that fit the role. */
export function ScopeField({ typed, choices, fault, onChange }: ScopeFieldProps) {
  const words = usePeopleWords().roles
  const { language } = useLanguage()
  const { kind, scope } = typed
  const kinds = choices.roles.find(({ id }) => id === typed.role)?.scopes ?? []
  const options = scopeOptions(kind, choices)
  const codeFault = fault === 'length' || fault === 'character' || fault === 'check' ? fault : null
  return (
    <>
      {kinds.length > 1 ? (
        <Field label={words.scopeKind} isWide>
          {(control) => (
            <Segmented
              id={control.id}
              value={kind}
              options={kinds.map((each) => ({ value: each, label: words.kind[each] }))}
              onChange={(next) => onChange({ kind: next, scope: '' })}
            />
          )}
        </Field>
      ) : null}
      {kind === 'city' ? (
        <Field label={words.scope} isWide>
          {(control) => <Input {...control} value={words.kind.city} disabled />}
        </Field>
      ) : null}
      {options ? (
        <Field label={kind ? words.kind[kind] : words.scope} isRequired isWide>
          {(control) => (
            <Select
              {...control}
              value={scope || null}
              showSearch={{ optionFilterProp: 'sought' }}
              options={foundOptions(options, language)}
              onChange={(id) => onChange({ scope: id ?? '' })}
            />
          )}
        </Field>
      ) : null}
      {kind === 'enterprise' ? (
        <Field
          label={words.creditCode}
          isRequired
          isWide
          fault={codeFault ? words.creditCodeFault[codeFault] : undefined}
        >
          {(control) => (
            <Input
              {...control}
              value={scope}
              maxLength={24}
              spellCheck={false}
              onChange={(event) => onChange({ scope: event.target.value })}
            />
          )}
        </Field>
      ) : null}
    </>
  )
}
