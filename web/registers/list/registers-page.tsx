import './registers.css'
import { SearchOutlined } from '@ant-design/icons'
import type { RegisterSummary } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Input, Segmented } from 'antd'
import { useMemo } from 'react'
import { ProblemPanel } from '../../client/problem-panel.tsx'
import { usePerson } from '../../client/session.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useNarrow } from '../../ui/narrow.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { registersQuery } from '../register-queries.ts'
import type { RegistersSearch } from '../registers-search.ts'
import { type RegisterWords, useRegisterWords } from '../words.ts'
import { OwnEnterprises } from './own-enterprises.tsx'
import { recentRegisters } from './recent-registers.ts'
import { groupByRow, isInSet, isSought, shownSets } from './register-groups.ts'
import { RegisterSection, WaitingSections } from './register-section.tsx'

/** Every register that the person may see, by what it serves. */
export function RegistersPage() {
  const words = useRegisterWords()
  usePageTitle(words.room)
  const { data, error, refetch } = useQuery(registersQuery)
  const registers = data?.registers
  return (
    <>
      <PageHead title={words.room} note={registers ? words.list.note(registers.length) : undefined} />
      <div className="registers">
        {registers === undefined && error ? (
          <ProblemPanel error={error} onRetry={() => void refetch()} />
        ) : (
          <Registers registers={registers} />
        )}
      </div>
    </>
  )
}

function Registers({ registers }: { registers: readonly RegisterSummary[] | undefined }) {
  const words = useRegisterWords()
  const search = useSearch({ from: '/registers' })
  const found = useMemo(() => registers?.filter((each) => isShown(each, search)), [registers, search])
  const groups = useMemo(() => (found === undefined ? undefined : groupByRow(found)), [found])
  const labels = useMemo(() => new Map(registers?.map(({ id, label }) => [id, label])), [registers])
  if (registers?.length === 0)
    return (
      <EmptyState title={words.list.noAccess}>
        <p>{words.list.noAccessText}</p>
      </EmptyState>
    )
  return (
    <>
      <Filters registers={registers} />
      <OwnEnterprises />
      <div className="registers-columns">
        <nav className="registers-groups" aria-label={words.list.groups}>
          {groups?.map(({ name, items }) => (
            <a key={name} href={`#${name}`} onClick={(event) => goTo(event, name)}>
              <span>{words.list.group[name]}</span>
              <span className="figure">{items.length}</span>
            </a>
          ))}
        </nav>
        <div className="registers-sections">
          {groups === undefined ? <WaitingSections /> : null}
          <Recent registers={found} labels={labels} isNarrowed={search.q !== undefined || search.show !== undefined} />
          {groups?.map(({ name, items }) => (
            <RegisterSection key={name} id={name} title={words.list.group[name]} registers={items} labels={labels} />
          ))}
          {groups?.length === 0 ? <NoneMatch words={words} /> : null}
        </div>
      </div>
    </>
  )
}

const isShown = (register: RegisterSummary, { q, show = 'all' }: RegistersSearch): boolean =>
  isInSet(register, show) && (q === undefined || isSought(register, q.trim()))

/** A link within the page would leave the address of the app's router behind. */
function goTo(event: React.MouseEvent, name: string) {
  event.preventDefault()
  document.getElementById(name)?.scrollIntoView({ block: 'start' })
}

function Filters({ registers }: { registers: readonly RegisterSummary[] | undefined }) {
  const words = useRegisterWords()
  const search = useSearch({ from: '/registers' })
  const navigate = useNavigate({ from: '/registers' })
  const isNarrow = useNarrow()
  const set = (change: RegistersSearch) => void navigate({ search: { ...search, ...change }, replace: true })
  const shown = registers?.filter((each) => search.q === undefined || isSought(each, search.q)) ?? []
  const options = shownSets.map((value) => {
    const count = shown.filter((each) => isInSet(each, value)).length
    return { value, label: registers === undefined ? words.list[value] : `${words.list[value]} ${count}` }
  })
  return (
    <div className="registers-filters">
      <Input
        value={search.q ?? ''}
        allowClear
        autoFocus={!isNarrow}
        prefix={<SearchOutlined aria-hidden="true" />}
        placeholder={words.list.search}
        aria-label={words.list.search}
        onChange={(event) => set({ q: event.target.value } as RegistersSearch)}
      />
      <div className="registers-sets">
        <Segmented
          aria-label={words.list.show}
          value={search.show ?? 'all'}
          options={options}
          onChange={(show) => set({ show } as RegistersSearch)}
        />
      </div>
    </div>
  )
}

interface RecentProps {
  readonly registers: readonly RegisterSummary[] | undefined
  readonly labels: ReadonlyMap<string, RegisterSummary['label']>
  readonly isNarrowed: boolean
}

function Recent({ registers, labels, isNarrowed }: RecentProps) {
  const words = useRegisterWords()
  const person = usePerson()
  const used = useMemo(() => recentRegisters(person?.id ?? ''), [person])
  const shown = used.flatMap((id) => registers?.find((each) => each.id === id) ?? [])
  if (isNarrowed || shown.length === 0) return null
  return <RegisterSection id="recent" title={words.list.recent} registers={shown} labels={labels} />
}

function NoneMatch({ words }: { words: RegisterWords }) {
  const navigate = useNavigate({ from: '/registers' })
  return (
    <EmptyState title={words.list.noneMatch}>
      <button type="button" className="text-button" onClick={() => void navigate({ search: {}, replace: true })}>
        {words.list.clear}
      </button>
    </EmptyState>
  )
}
