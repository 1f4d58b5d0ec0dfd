import './lists.css'
import { SearchOutlined } from '@ant-design/icons'
import type { CaseTypeItem } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { Input } from 'antd'
import { useState } from 'react'
import { NotYet } from '../../client/not-yet.tsx'
import { groupByRow, useGroupNames } from '../../registers/index.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { StatTiles } from '../../ui/stat-tiles.tsx'
import { casesHref, newCaseHref } from '../case-href.ts'
import { typesQuery } from '../case-queries.ts'
import { said } from '../said.ts'
import { useCaseWords } from '../words.ts'
import { ListsFrame, listName, principalLists } from './lists-frame.tsx'

/** All ledgers that the person may see: the three lists, and the others by what they serve. */
export function ListsPage() {
  const words = useCaseWords()
  usePageTitle(words.lists.title)
  const { data, error, refetch } = useQuery(typesQuery)
  return (
    <ListsFrame current={null} title={words.lists.title}>
      {data ? <Ledgers types={data.items} /> : <NotYet error={error} onRetry={refetch} lines={16} />}
    </ListsFrame>
  )
}

function Ledgers({ types }: { types: readonly CaseTypeItem[] }) {
  const words = useCaseWords()
  const { language } = useLanguage()
  const groupNames = useGroupNames()
  const [sought, setSought] = useState('')
  if (types.length === 0) return <EmptyState title={words.lists.noTypes}>{words.lists.noTypesText}</EmptyState>
  const three = principalLists.flatMap((name) => types.find(({ principal }) => principal === name) ?? [])
  const found = types.filter((type) => !three.includes(type) && isSought(type, sought))
  const groups = groupByRow(found)
  return (
    <div className="ledgers">
      {three.length > 0 ? (
        <StatTiles
          label={words.lists.threeLists}
          tiles={three.map((type) => ({
            key: type.id,
            label: listName(type, words, language),
            value: type.open,
            note: <LateNote count={type.late} />,
            href: casesHref({ type: type.id }),
          }))}
        />
      ) : null}
      <div className="ledgers-head">
        <h2>{words.lists.rest}</h2>
        <Input
          value={sought}
          allowClear
          prefix={<SearchOutlined aria-hidden="true" />}
          placeholder={words.lists.find}
          aria-label={words.lists.find}
          onChange={(event) => setSought(event.target.value)}
        />
      </div>
      {groups.length === 0 ? <p className="quiet">{words.lists.noneMatch}</p> : null}
      <div className="ledger-groups">
        {groups.map(({ name, items }) => (
          <section key={name} className="ledger-group card">
            <h3>{groupNames[name]}</h3>
            <ul>
              {items.map((type) => (
                <Ledger key={type.id} type={type} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  )
}

function Ledger({ type }: { type: CaseTypeItem }) {
  const words = useCaseWords()
  const { language } = useLanguage()
  const { id, label, open, late, mayOpen } = type
  return (
    <li>
      <AppLink href={casesHref({ type: id })} className="ledger-name">
        {said(label, language)}
      </AppLink>
      {late > 0 ? <LateNote count={late} /> : null}
      <span className="figure ledger-count" data-none={open === 0 || undefined}>
        {open}
      </span>
      <span className="ledger-open">
        {mayOpen ? (
          <AppLink href={newCaseHref(id)} aria-label={words.lists.openOf(label[language])}>
            {words.lists.open}
          </AppLink>
        ) : null}
      </span>
    </li>
  )
}

function LateNote({ count }: { count: number }) {
  const words = useCaseWords()
  return (
    <span className={count > 0 ? 'late-note figure' : 'quiet figure'}>
      {words.lists.late} {count}
    </span>
  )
}

const isSought = ({ label, id }: CaseTypeItem, sought: string): boolean =>
  `${label.zh} ${label.en} ${id}`.toLowerCase().includes(sought.trim().toLowerCase())
