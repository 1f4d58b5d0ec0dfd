import type { AnalysisParameters, AnalysisShock, ShockChoices } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { Button, InputNumber, Select, Slider } from 'antd'
import { useEffect, useState } from 'react'
import { useAnalysisCity } from './analysis-city.tsx'
import { analysisQuery, choicesQuery } from './analysis-queries.ts'
import { firstTerms, TermsForm } from './terms-form.tsx'
import { type AnalysisWords, useAnalysisWords } from './words.ts'

interface ShockFormProps {
  readonly chain: string | undefined
  readonly isBusy: boolean
  readonly onRun: (shocks: readonly AnalysisShock[], parameters: AnalysisParameters) => void
}

interface Chosen {
  /** `firm 12` or `segment k`. */
  readonly value: string
  readonly label: string
}

const pauseMs = 250

/** Firms and segments, how much of their capacity is lost, and the terms. Begins with those of the run that is shown, or of the address. */
export function ShockForm({ chain, isBusy, onRun }: ShockFormProps) {
  const { simulation: words } = useAnalysisWords()
  const city = useAnalysisCity()
  const [sought, setSought] = useState('')
  const q = useSettled(sought)
  const given = useGiven()
  const [picked, setPicked] = useState<readonly string[] | null>(null)
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  const [loss, setLoss] = useState<number | null>(null)
  const [terms, setTerms] = useState<AnalysisParameters | null>(null)
  const { data: found } = useQuery(choicesQuery({ chain, q }))
  const first = given?.firms ?? []
  const { data: named } = useQuery({
    ...choicesQuery({ chain, q: '', firms: first.join(',') }),
    enabled: first.length > 0,
  })
  if (given === undefined) return <section className="card shock-form" aria-busy="true" />
  const values = picked ?? [...first.map((id) => `firm ${id}`), ...given.segments.map((key) => `segment ${key}`)]
  const lost = loss ?? Math.round(given.loss * 100)
  const used = terms ?? given.terms
  const options = choicesOf(found, words, city.districtName)
  const labels = new Map([
    ...options.flatMap((group) => group.options.map(({ value, label }) => [value, label] as const)),
    ...(named?.firms ?? []).map(({ id, name }) => [`firm ${id}`, name] as const),
    ...names,
  ])
  const notes = new Map(options.flatMap((group) => group.options.map(({ value, title }) => [value, title] as const)))
  const chosen: readonly Chosen[] = values.map((value) => ({ value, label: labels.get(value) ?? value }))
  const run = () =>
    onRun(
      values.map((value) => {
        const [kind, ...rest] = value.split(' ')
        const key = rest.join(' ')
        return {
          ...{ firm: kind === 'firm' ? Number(key) : null, segment: kind === 'segment' ? key : null },
          loss: lost / 100,
        }
      }),
      used,
    )
  return (
    <section className="card shock-form">
      <span id="shock-pick">{words.pick}</span>
      <Select
        mode="multiple"
        aria-labelledby="shock-pick"
        labelInValue
        placeholder={words.pickHint}
        value={[...chosen]}
        filterOption={false}
        options={[...options]}
        popupMatchSelectWidth={420}
        optionRender={({ label, value }) => (
          <>
            {label} <span className="quiet">{notes.get(String(value))}</span>
          </>
        )}
        onSearch={setSought}
        onChange={(next: readonly Chosen[]) => {
          setPicked(next.map(({ value }) => value))
          setNames(new Map(next.map(({ value, label }) => [value, String(label)])))
        }}
      />
      <span id="shock-loss">{words.loss}</span>
      <div className="shock-loss">
        <Slider min={1} max={100} value={lost} onChange={setLoss} aria-labelledby="shock-loss" />
        <InputNumber
          size="small"
          min={1}
          max={100}
          precision={0}
          suffix="%"
          aria-labelledby="shock-loss"
          value={lost}
          onChange={(value) => setLoss(value ?? 100)}
        />
      </div>
      <TermsForm value={used} onChange={setTerms} isSimulation />
      <Button type="primary" block disabled={values.length === 0} loading={isBusy} onClick={run}>
        {words.run}
      </Button>
    </section>
  )
}

interface Given {
  readonly firms: readonly number[]
  readonly segments: readonly string[]
  readonly loss: number
  readonly terms: AnalysisParameters
}

/** `undefined` until the run that is shown is known. */
function useGiven(): Given | undefined {
  const { id, firms, segments } = useSearch({ from: '/chains/simulation' })
  const { data, error } = useQuery({ ...analysisQuery(id ?? 0), enabled: id !== undefined })
  if (id === undefined || error) {
    return {
      firms: firms?.split(',').map(Number) ?? [],
      segments: segments?.split(',') ?? [],
      ...{ loss: 1, terms: firstTerms },
    }
  }
  return (
    data && {
      firms: data.shocks.flatMap(({ firm }) => firm ?? []),
      segments: data.shocks.flatMap(({ segment }) => segment ?? []),
      loss: data.shocks[0]?.loss ?? 1,
      terms: data.parameters,
    }
  )
}

function choicesOf(
  found: ShockChoices | undefined,
  words: AnalysisWords['simulation'],
  districtName: (id: string | null) => string,
) {
  const firms = found?.firms ?? []
  const segments = found?.segments ?? []
  return [
    {
      label: words.firms,
      options: firms.map(({ id, name, district, customers }) => ({
        value: `firm ${id}`,
        label: name,
        title: [districtName(district), words.soldTo(customers)].filter(Boolean).join(' '),
      })),
    },
    {
      label: words.segments,
      options: segments.map(({ segment, name, firms: members }) => ({
        value: `segment ${segment}`,
        label: name,
        title: words.segmentFirms(members),
      })),
    },
  ].filter(({ options }) => options.length > 0)
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const later = setTimeout(() => setSettled(text), pauseMs)
    return () => clearTimeout(later)
  }, [text])
  return settled
}
