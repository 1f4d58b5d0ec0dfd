import type { CaseRow } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { caseHref, caseQuery, casesQuery } from '../../cases/index.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { formatDay, formatInstant } from '../../ui/date-format.ts'
import { DaysLeft } from '../../ui/days-left.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { Panel } from '../overview/panel.tsx'
import { PanelRows } from '../overview/panel-rows.tsx'
import { useProblemType } from './problem-type.ts'
import { RatingDialog } from './rating-dialog.tsx'
import { useEnterpriseWords } from './words.ts'

const most = '20'

/** What bodies report as solved: only the enterprise says whether it is. */
export function ConfirmPanel() {
  const { confirm: words } = useEnterpriseWords()
  const { id, isNone } = useProblemType()
  const { data, error, refetch } = useQuery({
    ...casesQuery({ type: id ?? '', mine: 'waiting', sort: 'due', limit: most }),
    enabled: id !== null,
  })
  if (isNone) return null
  return (
    <Panel title={words.title} count={data?.total}>
      <PanelRows
        rows={data?.items}
        error={error}
        onRetry={() => void refetch()}
        lines={3}
        none={words.none}
        noneText={words.noneText}
      >
        {(rows) => (
          <ul className="to-confirm">
            {rows.map((row) => (
              <ToConfirm key={row.id} row={row} />
            ))}
          </ul>
        )}
      </PanelRows>
    </Panel>
  )
}

function ToConfirm({ row }: { row: CaseRow }) {
  const { confirm: words } = useEnterpriseWords()
  const { language } = useLanguage()
  const { data: detail } = useQuery(caseQuery(row.id))
  const [isRating, setRating] = useState(false)
  const result = detail?.values.result
  return (
    <li>
      <div>
        <AppLink className="to-confirm-title" href={caseHref(row.id)}>
          {row.title}
        </AppLink>
        {typeof result === 'string' ? <p>{result}</p> : null}
        <p className="quiet to-confirm-line">
          {row.lead ? <span>{words.by(row.lead.label[language])}</span> : null}
          <span>{words.reported(formatDay(formatInstant(row.stateSince), language))}</span>
          <DaysLeft due={row.due} />
        </p>
      </div>
      <Button type="primary" onClick={() => setRating(true)}>
        {words.button}
      </Button>
      {isRating && detail ? <RatingDialog detail={detail} onClose={() => setRating(false)} /> : null}
    </li>
  )
}
