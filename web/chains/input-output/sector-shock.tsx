import type { IoShock, IoTableSummary } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { Button, Input, Segmented, Select } from 'antd'
import { useState } from 'react'
import { NotYet } from '../../client/not-yet.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { FlowsChoice } from './flows-choice.tsx'
import { readChange } from './io-figures.ts'
import { ioTableQuery } from './io-queries.ts'
import type { IoSearch } from './io-search.ts'
import { ShockResult } from './shock-result.tsx'
import { useIoWords } from './words.ts'

interface SectorShockProps {
  readonly item: IoTableSummary
  readonly search: IoSearch
  readonly onSearch: (change: Partial<Record<keyof IoSearch, string | undefined>>) => void
}

const usualLoss = '-10'

/** Which sectors lose how much, by which model; and what comes of it. */
export function SectorShock({ item, search, onSearch }: SectorShockProps) {
  const words = useIoWords()
  const { language } = useLanguage()
  const { data, error, refetch } = useQuery(ioTableQuery(item.id, 'all'))
  const [sectors, setSectors] = useState<readonly string[]>(() => search.sectors?.split(',') ?? [])
  const [change, setChange] = useState(search.change ?? usualLoss)
  const { model = 'leontief', measure = 'quantity' } = search
  const asked = askedOf(search)
  const isReady = sectors.length > 0 && readChange(change) !== null
  // Output is lost, prices rise: the sign follows what is asked, and can be turned back.
  const turn = (to: 'quantity' | 'price') => {
    const size = change.replace(/^[-−]/, '')
    const next = to === 'price' ? size : `-${size}`
    setChange(next)
    onSearch({ measure: to === 'price' ? 'price' : undefined, ...(search.change ? { change: next } : {}) })
  }
  const run = () => onSearch({ sectors: sectors.join(','), change })
  if (data === undefined) return <NotYet error={error} onRetry={refetch} lines={10} />
  const models = (['leontief', 'ghosh'] as const).map((value) => ({
    value,
    label: words.shock.models[`${value} ${measure}`],
  }))
  return (
    <>
      <form
        className="card io-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (isReady) run()
        }}
      >
        <div className="io-field io-sectors">
          <span>{words.shock.sector}</span>
          <Select
            mode="multiple"
            aria-label={words.shock.sector}
            value={[...sectors]}
            maxCount={20}
            optionFilterProp="label"
            options={data.rows.map((row) => ({ value: row.code, label: `${row.code} ${row[language]}` }))}
            onChange={setSectors}
          />
        </div>
        <div className="io-field io-change">
          <span>{words.shock.change}</span>
          <Input
            aria-label={words.shock.change}
            title={words.shock.lossHint}
            value={change}
            suffix="%"
            {...(readChange(change) === null ? { status: 'error' as const } : {})}
            onChange={({ target }) => setChange(target.value)}
          />
        </div>
        <div className="io-field">
          <span>{words.shock.measure}</span>
          <Segmented
            aria-label={words.shock.measure}
            value={measure}
            options={(['quantity', 'price'] as const).map((value) => ({ value, label: words.shock.measures[value] }))}
            onChange={turn}
          />
        </div>
        <div className="io-field io-model">
          <span>{words.shock.model}</span>
          <Select
            aria-label={words.shock.model}
            value={model}
            options={models}
            onChange={(value) => onSearch({ model: value === 'ghosh' ? 'ghosh' : undefined })}
          />
        </div>
        <div className="io-field">
          <span>{words.shock.at}</span>
          <Select
            aria-label={words.shock.at}
            value={search.at ?? 'result'}
            options={(['result', 'cause'] as const).map((value) => ({ value, label: words.shock.ats[value] }))}
            onChange={(value) => onSearch({ at: value === 'cause' ? 'cause' : undefined })}
            popupMatchSelectWidth={false}
          />
        </div>
        <FlowsChoice item={item} flows={search.flows} onSearch={onSearch} />
        <Button type="primary" htmlType="submit" disabled={!isReady}>
          {words.shock.run}
        </Button>
      </form>
      {asked === null ? <p className="quiet io-note">{words.shock.pick}</p> : <ShockResult item={item} asked={asked} />}
      <p className="quiet io-note">{words.shock.note}</p>
    </>
  )
}

function askedOf({ sectors, change, model, measure, at, flows }: IoSearch): IoShock | null {
  const share = readChange(change)
  if (sectors === undefined || share === null) return null
  return {
    ...{ model: model ?? 'leontief', measure: measure ?? 'quantity', at: at ?? 'result', flows: flows ?? 'all' },
    shocks: sectors.split(',').map((code) => ({ code, change: share })),
  }
}
