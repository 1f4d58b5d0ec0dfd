import './dossier.css'
import './dossier-group.css'
import type { EntryDetail, RegisterDetail } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { ProblemPanel } from '../../client/problem-panel.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { LoadingLines } from '../../ui/loading-lines.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { type Tab, TabsBar } from '../../ui/tabs-bar.tsx'
import { entryHref } from '../register-href.ts'
import { entryQuery, registerQuery, standingsQuery } from '../register-queries.ts'
import { useRegisterWords } from '../words.ts'
import { EntryFile } from './entry-file.tsx'
import { EntryHead } from './entry-head.tsx'
import { EntryHistory } from './entry-history.tsx'
import { EntryStandings } from './entry-standings.tsx'
import { type EntryTabProps, useEntryTabs } from './entry-tabs.tsx'

/** One entry: what is known of it, since when and from whom, where it stands, and what may be done. */
export function EntryPage() {
  const words = useRegisterWords()
  const { register: id, key } = useParams({ from: '/registers/$register/$key' })
  const register = useQuery(registerQuery(id))
  const entry = useQuery(entryQuery(id, key))
  usePageTitle(entry.data?.name)
  const error = register.error ?? entry.error
  if (register.data && entry.data) return <Entry key={`${id}/${key}`} register={register.data} entry={entry.data} />
  if (error)
    return (
      <ProblemPanel
        error={error}
        onRetry={() => void entry.refetch()}
        actions={
          <Link to="/registers/$register" params={{ register: id }}>
            {words.entry.gone}
          </Link>
        }
      />
    )
  return <LoadingLines lines={14} />
}

function Entry({ register, entry }: EntryTabProps) {
  const { tab = 'file' } = useSearch({ from: '/registers/$register/$key' })
  const more = useEntryTabs().filter(({ appliesTo }) => appliesTo?.(register, entry) ?? true)
  const Given = more.find(({ key }) => key === tab)?.Tab
  const own = ['file', 'history', 'standings'].includes(tab) || Given === undefined
  const current = own && !['history', 'standings'].includes(tab) ? 'file' : tab
  return (
    <>
      <EntryHead
        register={register}
        entry={entry}
        tabs={<Tabs register={register} entry={entry} current={current} more={more} />}
      />
      <div className="dossier-body">
        {current === 'file' ? <EntryFile register={register} entry={entry} /> : null}
        {current === 'history' ? <EntryHistory register={register} entry={entry} /> : null}
        {current === 'standings' ? <EntryStandings register={register} entry={entry} /> : null}
        {Given ? <Given register={register} entry={entry} /> : null}
      </div>
    </>
  )
}

interface TabsProps {
  readonly register: RegisterDetail
  readonly entry: EntryDetail
  readonly current: string
  readonly more: ReturnType<typeof useEntryTabs>
}

function Tabs({ register, entry, current, more }: TabsProps) {
  const words = useRegisterWords()
  const { language } = useLanguage()
  const { data } = useQuery(standingsQuery(register.id, entry.key))
  const at = (key: string, label: string, count?: number): Tab => ({
    key,
    label,
    href: entryHref(register.id, entry.key, key === 'file' ? undefined : key),
    count,
  })
  const tabs = [
    at('file', words.entry.tab.file),
    ...more.map(({ key, label }) => at(key, label[language])),
    at('standings', words.entry.tab.standings, data?.length),
    at('history', words.entry.tab.history),
  ]
  return <TabsBar label={words.entry.tabs} tabs={tabs} current={current} />
}
