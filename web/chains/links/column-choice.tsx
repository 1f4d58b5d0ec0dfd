import type { LinkSourceDetail } from '@linchpin/api'
import { amountUnits, linkLineFields } from '@linchpin/api/link-terms'
import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { StateTag } from '../../ui/state-tag.tsx'
import { useSourceStep } from './link-queries.ts'
import { useLinkWords } from './words.ts'

interface ColumnChoiceProps {
  readonly given: LinkSourceDetail
  readonly table: NonNullable<LinkSourceDetail['table']>
}
type Field = (typeof linkLineFields)[number]
type Unit = (typeof amountUnits)[number]

/** Which column says what, and what amounts are in where the table does not say it: corrected here, and the file is read again. */
export function ColumnChoice({ given, table }: ColumnChoiceProps) {
  const words = useLinkWords()
  const step = useSourceStep(given.id)
  const matched = Object.fromEntries(table.columns.map(({ field, column }) => [field, column])) as Record<
    Field,
    number | null
  >
  const [choice, setChoice] = useState(matched)
  const [unit, setUnit] = useState<Unit | ''>(given.stated?.unit ?? '')
  const [asOf, setAsOf] = useState(given.stated?.asOf ?? '')
  const [sheet, setSheet] = useState(table.sheet)
  const options = table.header.map((name, value) => ({ value, label: name || `${value + 1}` }))
  const changed = linkLineFields.filter((field) => choice[field] !== matched[field])
  const reread = () =>
    step.mutate({
      kind: 'read',
      body: {
        columns: Object.fromEntries(changed.map((field) => [field, choice[field]])),
        unit: unit === '' ? null : unit,
        asOf: asOf === '' ? null : asOf,
        ...(sheet === null ? {} : { sheet }),
      },
    })
  return (
    <section className="card links-card" aria-labelledby="links-columns">
      <h2 id="links-columns">{words.source.columns}</h2>
      <p className="quiet">{words.source.columnsText}</p>
      <div className="links-columns">
        {linkLineFields.map((field) => {
          const score = table.columns.find((each) => each.field === field)?.score ?? 0
          return (
            <div key={field} className="links-field">
              <span>
                {words.fields[field]}{' '}
                {choice[field] !== null && score < 0.9 ? <StateTag tone="waiting" word={words.source.guess} /> : null}
              </span>
              <Select
                value={choice[field]}
                allowClear
                aria-label={words.fields[field]}
                placeholder={words.source.notGiven}
                options={options}
                onChange={(value: number | null | undefined) => setChoice({ ...choice, [field]: value ?? null })}
              />
            </div>
          )
        })}
        <div className="links-field">
          <span>{words.start.unit}</span>
          <Select
            value={unit}
            aria-label={words.start.unit}
            options={[
              { value: '' as const, label: table.unitInHead ?? words.start.unitAuto },
              ...amountUnits.map((value) => ({ value, label: value })),
            ]}
            onChange={(value: Unit | '') => setUnit(value)}
          />
        </div>
        <div className="links-field">
          <span>{words.start.asOf}</span>
          <Input
            type="date"
            aria-label={words.start.asOf}
            value={asOf}
            onChange={(event) => setAsOf(event.target.value)}
          />
        </div>
        {table.sheets.length > 1 ? (
          <div className="links-field">
            <span>{words.source.sheet}</span>
            <Select
              value={sheet}
              aria-label={words.source.sheet}
              options={table.sheets.map((name) => ({ value: name, label: name }))}
              onChange={setSheet}
            />
          </div>
        ) : null}
      </div>
      <div className="links-actions">
        <Button loading={step.isPending} onClick={reread}>
          {words.source.reread}
        </Button>
      </div>
    </section>
  )
}
