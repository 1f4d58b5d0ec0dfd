import type { CaseRow } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { caseHref, casesQuery } from '../../cases/index.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { formatDay, formatInstant } from '../../ui/date-format.ts'
import { useLanguage } from '../../ui/language.tsx'
import { Panel } from '../overview/panel.tsx'
import { PanelRows } from '../overview/panel-rows.tsx'
import { plainState } from './plain-state.ts'
import { useProblemType } from './problem-type.ts'
import { RequestForm } from './request-form.tsx'
import { RequestSteps } from './request-steps.tsx'
import { useEnterpriseWords } from './words.ts'

const most = 8

/** 我的诉求, the newest first, each with the step that it is at. */
export function RequestsPanel() {
  const { requests: words } = useEnterpriseWords()
  const { id, type, first, isNone } = useProblemType()
  const [isOpening, setOpening] = useState(false)
  const { data, error, refetch } = useQuery({
    ...casesQuery({ type: id ?? '', status: 'all', sort: '-openedAt', limit: String(most) }),
    enabled: id !== null,
  })
  if (isNone) return null
  return (
    <Panel
      title={words.title}
      count={data?.total}
      aside={
        <>
          {data && data.total > most ? <AppLink href="/work">{words.all}</AppLink> : null}
          {type?.mayOpen ? (
            <Button type="primary" onClick={() => setOpening(true)}>
              {words.open}
            </Button>
          ) : null}
        </>
      }
    >
      <PanelRows
        rows={data?.items}
        error={error}
        onRetry={() => void refetch()}
        lines={6}
        none={words.none}
        noneText={words.noneText}
      >
        {(rows) => (
          <ul className="own-requests">
            {rows.map((row) => (
              <OwnRequest key={row.id} row={row} first={first} />
            ))}
          </ul>
        )}
      </PanelRows>
      {isOpening && type ? <RequestForm type={type} onClose={() => setOpening(false)} /> : null}
    </Panel>
  )
}

function OwnRequest({ row, first }: { row: CaseRow; first: string | undefined }) {
  const { requests: words } = useEnterpriseWords()
  const { language } = useLanguage()
  const { id, title, number, lead, openedAt } = row
  return (
    <li>
      <div>
        <AppLink className="own-request-title" href={caseHref(id)}>
          {title}
        </AppLink>
        <p className="quiet own-request-line">
          <span className="figure">{number}</span>
          <span>{words.on(formatDay(formatInstant(openedAt), language))}</span>
          {lead ? <span>{words.by(lead.label[language])}</span> : null}
        </p>
      </div>
      <RequestSteps state={plainState(row, first)} />
    </li>
  )
}
