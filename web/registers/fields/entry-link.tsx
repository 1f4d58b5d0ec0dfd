import './entry-link.css'
import { useQuery } from '@tanstack/react-query'
import { Popover } from 'antd'
import type { ReactNode } from 'react'
import { AppLink } from '../../ui/app-link.tsx'
import { InventedMark } from '../../ui/invented-mark.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { LoadingLines } from '../../ui/loading-lines.tsx'
import { EntryStateTag } from '../entries/entry-state-tag.tsx'
import { shownAtFirst, titleColumn } from '../entries/shown-at-first.ts'
import { useValueNames } from '../names.ts'
import { entryHref } from '../register-href.ts'
import { entryRowQuery, registerQuery } from '../register-queries.ts'
import { useRegisterWords } from '../words.ts'
import { valueText } from './value-words.ts'

interface EntryLinkProps {
  readonly register: string
  /** Of the entry. */
  readonly of: string
  readonly children: ReactNode
}

/** The name of an entry: it opens the entry, and the pointer resting on it is told what one asks of it first. */
export function EntryLink({ register, of, children }: EntryLinkProps) {
  return (
    <Popover content={<EntryCard register={register} of={of} />} trigger={['hover', 'focus']} mouseEnterDelay={0.4}>
      <AppLink href={entryHref(register, of)}>{children}</AppLink>
    </Popover>
  )
}

function EntryCard({ register: id, of }: Omit<EntryLinkProps, 'children'>) {
  const words = useRegisterWords()
  const { language } = useLanguage()
  const { data: register } = useQuery(registerQuery(id))
  const { data: entry, error } = useQuery({ ...entryRowQuery(id, of), retry: false })
  const names = useValueNames(register, undefined)
  if (error) return <span className="quiet">{words.entry.noCard}</span>
  if (!register || !entry) return <LoadingLines lines={4} />
  const first = new Set(shownAtFirst(register))
  const lines = register.fields.flatMap((field) => {
    // What points elsewhere has no name here.
    if (!first.has(field.name) || field.name === titleColumn(register) || field.kind === 'entry') return []
    const text = valueText(field, entry.values[field.name], names, words.fields, language)
    return text === null ? [] : [{ name: field.name, label: field.label[language], text }]
  })
  return (
    <article className="entry-card-brief">
      <header>
        <strong>{entry.name}</strong>
        <EntryStateTag state={entry.state} />
        {entry.isInvented ? <InventedMark /> : null}
      </header>
      <dl>
        {lines.map(({ name, label, text }) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </article>
  )
}
