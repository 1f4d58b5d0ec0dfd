import type { EntryDetail, RegisterDetail } from '@linchpin/api'
import type { ReactNode } from 'react'
import { usePerson } from '../../client/session.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { formatDay } from '../../ui/date-format.ts'
import { InventedMark } from '../../ui/invented-mark.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { type HeadFact, PageHead } from '../../ui/page-head.tsx'
import { EntryStateTag } from '../entries/entry-state-tag.tsx'
import { shortLabel } from '../fields/label-words.ts'
import { valueText } from '../fields/value-words.ts'
import { useValueNames } from '../names.ts'
import { editHref } from '../register-href.ts'
import { useRegisterCrumbs } from '../use-register-crumbs.ts'
import { useRegisterWords } from '../words.ts'
import { dayInChina } from './day-in-china.ts'
import { decisions, EntryMoves, takingBack } from './entry-moves.tsx'
import type { EntryTabProps } from './entry-tabs.tsx'

/** What one has to know of an entry before all else, and what may be done with it. */
export function EntryHead({ register, entry, tabs }: EntryTabProps & { readonly tabs: ReactNode }) {
  const words = useRegisterWords()
  const crumbs = useRegisterCrumbs(register)
  const facts = useHeadFacts(register, entry)
  const isOwn = useIsOwn(register, entry)
  return (
    <PageHead
      title={entry.name}
      note={isOwn ? words.entry.own : undefined}
      marks={
        <>
          <EntryStateTag state={entry.state} />
          {entry.isInvented ? <InventedMark /> : null}
        </>
      }
      crumbs={crumbs}
      facts={facts}
      actions={
        <>
          <EntryMoves register={register} entry={entry} moves={decisions} />
          {entry.may.includes('change') ? (
            <AppLink className="button-link" href={editHref(register.id, entry.key)}>
              {words.entry.edit}
            </AppLink>
          ) : null}
          <EntryMoves register={register} entry={entry} moves={takingBack} />
        </>
      }
      tabs={tabs}
    />
  )
}

function useIsOwn(register: RegisterDetail, entry: EntryDetail): boolean {
  const roles = usePerson()?.roles ?? []
  return register.isEnterprises && roles.some(({ scope }) => scope.kind === 'enterprise' && scope.id === entry.key)
}

/** Fields that tell of an enterprise at a glance, where the register has them. */
const telling = ['district', 'zone', 'primaryChain', 'otherChains', 'sizeClass']

function useHeadFacts(register: RegisterDetail, entry: EntryDetail): readonly HeadFact[] {
  const words = useRegisterWords()
  const { language } = useLanguage()
  const names = useValueNames(register, entry.names)
  const key = register.fields.find(({ name }) => name === register.key)
  const warning = entry.warnings.find(({ field }) => field === register.key)
  const keyFact: HeadFact = {
    key: 'key',
    label: key?.label[language] ?? words.entry.key,
    value: (
      <span className="figure">
        {entry.key}
        {warning ? (
          <span className="code-fault" title={warning.message[language]}>
            {' '}
            ⚠ {words.entries.codeFault}
          </span>
        ) : null}
      </span>
    ),
  }
  const told = telling.flatMap((name): HeadFact[] => {
    const field = register.fields.find((each) => each.name === name)
    const text = field ? valueText(field, entry.values[name], names, words.fields, language) : null
    return field && text !== null ? [{ key: name, label: shortLabel(field.label[language]), value: text }] : []
  })
  return [
    ...(register.key === register.name ? [] : [keyFact]),
    ...told,
    ...day('since', words.entry.since, entry.since),
    ...day('until', words.entry.until, entry.state === 'exited' ? entry.until : null),
    ...reviewFact(entry.reviewDue),
  ]

  function day(name: string, label: string, value: string | null): HeadFact[] {
    return value === null ? [] : [{ key: name, label, value: <span className="figure">{value}</span> }]
  }
  function reviewFact(due: string | null): HeadFact[] {
    if (due === null || entry.state !== 'admitted') return []
    const isLate = due < dayInChina()
    const text = isLate
      ? words.entry.reviewLate(formatDay(due, language))
      : words.entry.reviewDue(formatDay(due, language))
    return [{ key: 'review', value: <span className={isLate ? 'dossier-late' : 'quiet'}>{text}</span> }]
  }
}
