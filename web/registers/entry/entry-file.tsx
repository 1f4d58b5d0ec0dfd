import type { RegisterField } from '@linchpin/api'
import { useMemo, useState } from 'react'
import { AppLink } from '../../ui/app-link.tsx'
import { StandingLegend } from '../../ui/figure.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { readLabel } from '../fields/label-words.ts'
import { useValueNames } from '../names.ts'
import { entryHref } from '../register-href.ts'
import { useRegisterWords } from '../words.ts'
import { ConfirmValues } from './confirm-values.tsx'
import type { EntryTabProps } from './entry-tabs.tsx'
import { type FieldGroup, fieldGroups } from './field-groups.ts'
import { FileValue } from './file-value.tsx'
import { RulePanel } from './rule-panel.tsx'
import { StandingsPanel } from './standings-panel.tsx'

/** The file: every value with its source, and beside it what the rules say. */
export function EntryFile({ register, entry }: EntryTabProps) {
  const words = useRegisterWords()
  const [isWhole, setWhole] = useState(false)
  const groups = useMemo(() => fieldGroups(register.fields, register.id), [register])
  const isEmpty = ({ name }: RegisterField) => (entry.values[name] ?? null) === null
  const empty = register.fields.filter(isEmpty).length
  // Nothing to read yet: then what is asked is what there is to see.
  const showsAll = isWhole || empty === register.fields.length
  const shown = groups
    .map((group) => ({ ...group, fields: group.fields.filter((field) => showsAll || !isEmpty(field)) }))
    .filter(({ fields }) => fields.length > 0)
  return (
    <div className="dossier-columns">
      <div className="dossier-groups">
        {shown.map((group) => (
          <Group key={`${group.of}-${group.kind}`} group={group} register={register} entry={entry} />
        ))}
        <div className="dossier-foot">
          <StandingLegend standings={entry.isInvented ? ['invented'] : ['confirmed', 'reported']} />
          {empty === 0 || empty === register.fields.length ? null : (
            <button type="button" className="text-button" onClick={() => setWhole(!isWhole)}>
              {isWhole ? words.entry.hideEmpty(empty) : words.entry.showEmpty(empty)}
            </button>
          )}
        </div>
      </div>
      <aside className="dossier-side" data-first={entry.state === 'proposed' || undefined}>
        <RulePanel register={register} entry={entry} />
        <ConfirmValues register={register} entry={entry} />
        <StandingsPanel register={register} entry={entry} />
      </aside>
    </div>
  )
}

function Group({ group, register, entry }: EntryTabProps & { readonly group: FieldGroup }) {
  const words = useRegisterWords()
  const { language } = useLanguage()
  const names = useValueNames(register, entry.names)
  const above = entry.above.find(({ register }) => register === group.of)
  const source = above && register.of?.id === above.register ? register.of.label[language] : above?.register
  return (
    <section className="card dossier-group">
      <h2>
        {words.entry.group[group.kind]}
        {above ? (
          <AppLink className="dossier-from" href={entryHref(above.register, above.key)}>
            {words.entry.from(source ?? '')}
          </AppLink>
        ) : null}
      </h2>
      <dl className="dossier-facts">
        {group.fields.map((field) => (
          <div key={field.name} data-wide={isLong(entry.values[field.name]) || undefined}>
            <dt>{readLabel(field.label[language])}</dt>
            <dd>
              <FileValue field={field} register={register} entry={entry} names={names} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** A value that would make a column ragged takes the whole line. */
const isLong = (value: unknown): boolean =>
  (typeof value === 'string' && value.length > 26) || (Array.isArray(value) && value.length > 4)
