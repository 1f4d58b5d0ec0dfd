import './notices.css'
import type { Notification } from '@linchpin/api'
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Checkbox } from 'antd'
import { useId, useState } from 'react'
import { askApi } from '../../client/api-client.ts'
import { NotYet } from '../../client/not-yet.tsx'
import { AppLink } from '../../ui/app-link.tsx'
import { formatInstant } from '../../ui/date-format.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { caseHref } from '../case-href.ts'
import { caseKeys, notificationsQuery } from '../case-queries.ts'
import { useCaseWords } from '../words.ts'

/** What the system told the person, the newest first; opening one reads it. */
export function NoticesPanel() {
  const words = useCaseWords()
  const id = useId()
  const [isUnreadOnly, setUnreadOnly] = useState(false)
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    notificationsQuery(isUnreadOnly),
  )
  const read = useReadNotices()
  const unread = data?.pages[0]?.unread ?? 0
  const items = data?.pages.flatMap((page) => page.items)
  return (
    <section className="notices card" aria-labelledby={id}>
      <header>
        <h2 id={id}>
          {words.notices.title} {unread > 0 ? <span className="figure">{words.work.unread(unread)}</span> : null}
        </h2>
        <Button size="small" disabled={unread === 0 || read.isPending} onClick={() => read.mutate(undefined)}>
          {words.notices.readAll}
        </Button>
      </header>
      <Checkbox checked={isUnreadOnly} onChange={(event) => setUnreadOnly(event.target.checked)}>
        {words.notices.onlyUnread}
      </Checkbox>
      {items === undefined ? (
        <NotYet error={error} onRetry={refetch} lines={6} />
      ) : items.length === 0 ? (
        <EmptyState title={isUnreadOnly ? words.notices.noneUnread : words.notices.none}>
          {isUnreadOnly ? null : words.notices.noneText}
        </EmptyState>
      ) : (
        <ul>
          {items.map((notice) => (
            <Notice key={notice.id} notice={notice} onRead={() => read.mutate([notice.id])} />
          ))}
        </ul>
      )}
      {hasNextPage ? (
        <Button block loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {words.notices.more}
        </Button>
      ) : null}
    </section>
  )
}

function Notice({ notice, onRead }: { notice: Notification; onRead: () => void }) {
  const words = useCaseWords()
  const { language } = useLanguage()
  const { at, kind, text, case: about, readAt } = notice
  const isUnread = readAt === null
  return (
    <li data-unread={isUnread || undefined}>
      <p className="notice-head">
        <strong>{words.notices.kinds[kind]}</strong>
        {isUnread ? <span className="visually-hidden">{words.notices.isUnread}</span> : null}
        <time className="quiet figure" dateTime={at}>
          {formatInstant(at)}
        </time>
      </p>
      {about ? (
        <p>
          <AppLink href={caseHref(about.id)} onClick={() => isUnread && onRead()}>
            {about.title}
          </AppLink>
        </p>
      ) : null}
      <p className="quiet">
        {about ? <span className="figure">{about.number} </span> : null}
        {text[language]}
      </p>
    </li>
  )
}

/** Some of them, or all. */
function useReadNotices() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (ids: readonly number[] | undefined) =>
      askApi('/notifications/read', { method: 'POST', body: ids === undefined ? {} : { ids } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: caseKeys.all }),
  })
}
