import type { CaseTypeItem } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { type Language, useLanguage } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { TabsBar } from '../../ui/tabs-bar.tsx'
import { casesHref } from '../case-href.ts'
import { typesQuery } from '../case-queries.ts'
import { said } from '../said.ts'
import { type CaseWords, useCaseWords } from '../words.ts'

/** 任务清单, 项目清单, 问题清单: in the order in which officials name them. */
export const principalLists = ['task', 'project', 'problem'] as const

interface ListsFrameProps {
  /** The type in view; `null`: the page of all ledgers. */
  readonly current: string | null
  readonly title: string
  readonly note?: ReactNode
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** The head of the room: the three lists, and the way to the other ledgers. */
export function ListsFrame({ current, title, note, actions, children }: ListsFrameProps) {
  const words = useCaseWords()
  const { language } = useLanguage()
  const { data } = useQuery(typesQuery)
  const three = principalLists.flatMap((name) => data?.items.find(({ principal }) => principal === name) ?? [])
  const other = data?.items.find(({ id }) => id === current && !three.some((one) => one.id === id))
  const tabs = [...three, ...(other === undefined ? [] : [other])].map((type) => ({
    key: type.id,
    label: listName(type, words, language),
    href: casesHref({ type: type.id }),
    count: type.open,
  }))
  const rest = { key: 'lists', label: words.lists.more, href: '/lists' }
  return (
    <div className="lists-page">
      <PageHead
        title={title}
        note={note}
        actions={actions}
        tabs={<TabsBar label={words.lists.tabs} tabs={[...tabs, rest]} current={current ?? 'lists'} />}
      />
      {children}
    </div>
  )
}

/** 问题清单; other ledgers go by their own name. */
export function listName(
  { label, principal }: Pick<CaseTypeItem, 'label' | 'principal'>,
  words: CaseWords,
  language: Language,
) {
  const isList = (principalLists as readonly (string | null)[]).includes(principal)
  return isList ? words.lists.of(label[language]) : said(label, language)
}
