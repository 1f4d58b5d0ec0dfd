import type { IoShock, IoShockResult, IoTableSummary, ShownTable } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { NotYet } from '../../client/not-yet.tsx'
import { PictureActions } from '../../client/pictures/picture-actions.tsx'
import { type Language, useLanguage } from '../../ui/language.tsx'
import { amountText, changeText } from './io-figures.ts'
import { ioShockQuery } from './io-queries.ts'
import { type IoWords, useIoWords } from './words.ts'

const shownRows = 40
/** Of a file. */
const longestName = 80
type Row = IoShockResult['rows'][number]

/** What a shock comes to, in a sentence and sector by sector, the largest first. */
export function ShockResult({ item, asked }: { item: IoTableSummary; asked: IoShock }) {
  const words = useIoWords()
  const { language } = useLanguage()
  const figure = useRef<HTMLDivElement>(null)
  const { data, error, refetch } = useQuery(ioShockQuery(item.id, asked))
  if (data === undefined) return <NotYet error={error} onRetry={refetch} lines={10} />
  const rows = data.rows.toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount))
  const hit = data.rows.filter(({ isShocked }) => isShocked)
  const name = words.shock
    .export(hit.map((row) => row[language]).join(language === 'zh' ? '、' : ', '))
    .slice(0, longestName)
  const most = Math.max(...rows.map(({ amount }) => Math.abs(amount)))
  return (
    <div className="io-result" ref={figure}>
      <output className="analysis-sentence">{sentence(words, language, item, asked, data)}</output>
      <section className="card" aria-label={name}>
        <header className="analysis-head">
          <h2>{words.shock.models[`${asked.model} ${asked.measure}`]}</h2>
          <PictureActions
            name={name}
            picture={figure}
            table={() => sheetOf(words, language, { item, rows, name, hasJobs: data.jobs !== null })}
          />
        </header>
        <div className="analysis-table">
          <table className="plain-table analysis-rows io-rows">
            <thead>
              <tr>
                <th>{words.shock.code}</th>
                <th>{words.shock.name}</th>
                <th className="end">{words.shock.share}</th>
                <th className="end">{words.shock.amount(item.unit)}</th>
                <th />
                {data.valueAdded === null ? null : <th className="end">{words.shock.addedOf(item.unit)}</th>}
                {data.jobs === null ? null : <th className="end">{words.shock.jobsOf}</th>}
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, shownRows).map((row) => (
                <tr key={row.code} data-is-shocked={row.isShocked || undefined}>
                  <td className="figure">{row.code}</td>
                  <td className="analysis-name">
                    {row[language]}
                    {row.isShocked ? <span className="io-own"> {words.shock.own}</span> : null}
                  </td>
                  <td className="end figure">{changeText(row.share)}</td>
                  <td className="end figure">{amountText(row.amount)}</td>
                  <td>
                    <span className="io-bar" style={{ inlineSize: `${(Math.abs(row.amount) / most) * 100}%` }} />
                  </td>
                  {row.valueAdded === null ? null : <td className="end figure">{amountText(row.valueAdded)}</td>}
                  {row.jobs === null ? null : <td className="end figure">{amountText(row.jobs)}</td>}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p className="quiet analysis-foot">{words.shock.top(Math.min(shownRows, rows.length), rows.length)}</p>
      </section>
    </div>
  )
}

function sentence(
  words: IoWords,
  language: Language,
  item: IoTableSummary,
  { model, measure, at, shocks }: IoShock,
  { rows, total, share, valueAdded, jobs }: IoShockResult,
): string {
  const comma = language === 'zh' ? '，' : ', '
  const hit = rows.filter(({ isShocked }) => isShocked).map((row) => row[language])
  const of = words.shock.of[at === 'cause' ? (`cause ${model} ${measure}` as const) : (`result ${measure}` as const)]
  const say = measure === 'price' ? words.shock.priceTotal : words.shock.sentence
  const parts = [
    say(
      hit.join(language === 'zh' ? '、' : ', '),
      of,
      changeText(shocks[0]?.change ?? 0),
      `${amountText(total)} ${item.unit}`,
      changeText(share),
    ),
    ...(valueAdded === null ? [] : [words.shock.valueAdded(`${amountText(valueAdded)} ${item.unit}`)]),
    ...(jobs === null ? [] : [words.shock.jobs(amountText(jobs))]),
  ]
  return `${parts.join(comma)}${language === 'zh' ? '。' : '.'}`
}

interface Sheet {
  readonly item: IoTableSummary
  readonly rows: readonly Row[]
  readonly name: string
  readonly hasJobs: boolean
}

function sheetOf({ shock, title }: IoWords, language: Language, { item, rows, name, hasJobs }: Sheet): ShownTable {
  const number = (label: string) => ({ title: label, kind: 'number' as const, width: 20 })
  const hasAdded = rows.every(({ valueAdded }) => valueAdded !== null)
  return {
    title: name,
    columns: [
      { title: shock.code, kind: 'text', width: 10 },
      { title: shock.name, kind: 'text', width: 30 },
      number(`${shock.share}（%）`),
      number(shock.amount(item.unit)),
      ...(hasAdded ? [number(shock.addedOf(item.unit))] : []),
      ...(hasJobs ? [number(shock.jobsOf)] : []),
    ],
    rows: rows.map((row) => [
      ...[row.code, row[language], row.share * 100, row.amount],
      ...(hasAdded ? [row.valueAdded] : []),
      ...(hasJobs ? [row.jobs] : []),
    ]),
    note: `${title}：${item.name}（${item.place}，${item.year}，${item.origin}）。${shock.note}`,
  }
}
