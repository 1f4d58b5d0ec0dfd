import './analyses.css'
import type { AnalysisComparison, AnalysisDetail, ComparedFirm, ShownTable } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Select } from 'antd'
import { NotYet } from '../../client/not-yet.tsx'
import { PictureActions } from '../../client/pictures/picture-actions.tsx'
import { entryHref } from '../../registers/index.ts'
import { formatChange } from '../../ui/amount.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { useAnalysisCity } from './analysis-city.tsx'
import { rankingHref, simulationHref } from './analysis-href.ts'
import { analysesQuery, comparisonQuery } from './analysis-queries.ts'
import { count, percent } from './figures.ts'
import { useAnalysisWords } from './words.ts'

/** Two analyses of one kind and chain: who rose and who fell, and whether links or terms made the difference. */
export function ComparePage() {
  const { compare: words, shared } = useAnalysisWords()
  usePageTitle(words.title)
  const { before, after } = useSearch({ from: '/chains/compare' })
  const { data, error } = useQuery({
    ...comparisonQuery(before ?? 0, after ?? 0),
    enabled: before !== undefined && after !== undefined,
  })
  return (
    <div className="analyses-page">
      <PageHead title={words.title} crumbs={[{ label: shared.chains, href: '/chains' }]} />
      <div className="analyses-body">
        {before === undefined || after === undefined ? (
          <EmptyState title={words.none}>{words.noneText}</EmptyState>
        ) : data === undefined ? (
          <NotYet error={error} lines={12} />
        ) : (
          <Comparison data={data} />
        )}
      </div>
    </div>
  )
}

function Comparison({ data }: { data: AnalysisComparison }) {
  const { compare: words } = useAnalysisWords()
  const { language } = useLanguage()
  const { rose, fell, new: fresh, gone } = data.counts
  const names = data.differs.map((name) => words.parameters[name as keyof typeof words.parameters] ?? name)
  const why = [
    data.isSameData ? (names.length > 0 ? words.sameData : words.sameAll) : words.otherData,
    ...(names.length > 0 ? [words.otherTerms(names.join(language === 'zh' ? '、' : ', '))] : []),
  ]
  return (
    <>
      <output className="analysis-sentence">
        {words.says(rose, fell, fresh, gone)}
        {language === 'zh' ? `；${why.join('；')}。` : `; ${why.join('; ')}.`}
      </output>
      <div className="compare-sides">
        <Side item={data.before} which="before" other={data.after.id} />
        <Side item={data.after} which="after" other={data.before.id} />
      </div>
      <Changes data={data} />
    </>
  )
}

interface SideProps {
  readonly item: AnalysisDetail
  readonly which: 'before' | 'after'
  readonly other: number
}

function Side({ item, which, other }: SideProps) {
  const { compare: words, basis } = useAnalysisWords()
  const { chainName } = useAnalysisCity()
  const navigate = useNavigate({ from: '/chains/compare' })
  const { kind, chain, id, data } = item
  const { data: all } = useQuery(analysesQuery({ kind, chain: chain ?? undefined, limit: 50 }))
  const options = (all ?? [])
    .filter((each) => each.state === 'done' && (each.id !== other || each.id === id))
    .map((each) => ({ value: each.id, label: nameOf(each) }))
  const own = { ...(chain ? { chain } : {}), id }
  return (
    <section className="card compare-side">
      <header className="analysis-head">
        <h2>{words[which]}</h2>
        <Select
          size="small"
          aria-label={words.choose}
          value={id}
          options={options.length > 0 ? options : [{ value: id, label: nameOf(item) }]}
          popupMatchSelectWidth={360}
          onChange={(value) =>
            void navigate({
              search: which === 'before' ? { before: value, after: other } : { before: other, after: value },
            })
          }
        />
        <AppLink href={kind === 'criticality' ? rankingHref(own) : simulationHref(own)}>{chainName(chain)}</AppLink>
      </header>
      <dl>
        <div>
          <dt>{words.day}</dt>
          <dd>{item.asOf}</dd>
        </div>
        <div>
          <dt>{words.firms}</dt>
          <dd className="figure">{count(data?.firms ?? 0)}</dd>
        </div>
        <div>
          <dt>{words.links}</dt>
          <dd className="figure">{count(data?.links ?? 0)}</dd>
        </div>
        <div>
          <dt>{words.coverage}</dt>
          <dd className="figure">{data?.coverage == null ? basis.unknown : percent(data.coverage)}</dd>
        </div>
        <div>
          <dt>{words.total}</dt>
          <dd className="figure">{item.share === null ? '–' : percent(item.share)}</dd>
        </div>
      </dl>
    </section>
  )
}

const nameOf = ({ name, subject, at, id }: Pick<AnalysisDetail, 'name' | 'subject' | 'at' | 'id'>): string =>
  `${at.slice(0, 10)} ${name ?? (subject.slice(0, 2).join('、') || `#${id}`)}`

function Changes({ data }: { data: AnalysisComparison }) {
  const { compare: words, ranking } = useAnalysisWords()
  const { enterprises, districtName } = useAnalysisCity()
  const isRanked = data.after.kind === 'criticality'
  const shown = data.firms.filter(({ change }) => change !== 'same')
  const table = (): ShownTable => ({
    title: words.title,
    columns: [
      { title: words.firm, kind: 'text' },
      { title: ranking.district, kind: 'text' },
      { title: words.changed, kind: 'text' },
      { title: `${words.before} ${words.value} %`, kind: 'number' },
      { title: `${words.after} ${words.value} %`, kind: 'number' },
    ],
    rows: shown.map(({ name, district, change, before, after }) => [
      name,
      districtName(district),
      words.change[change],
      before && before.value * 100,
      after && after.value * 100,
    ]),
  })
  return (
    <section className="card" aria-label={words.changed}>
      <header className="analysis-head">
        <h2>
          {words.changed} <span className="quiet figure">{count(shown.length)}</span>
        </h2>
        <PictureActions name={words.title} table={table} />
      </header>
      <div className="analysis-table">
        <table className="plain-table analysis-rows">
          <thead>
            <tr>
              <th>{words.firm}</th>
              <th>{ranking.district}</th>
              <th>{words.changed}</th>
              {isRanked ? <th className="end">{words.rank}</th> : null}
              <th className="end">{`${words.before} ${words.value}`}</th>
              <th className="end">{`${words.after} ${words.value}`}</th>
              <th className="end">{words.difference}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((firm) => (
              <tr key={firm.id} data-change={firm.change}>
                <td>
                  {firm.key && enterprises ? (
                    <AppLink href={entryHref(enterprises, firm.key)}>{firm.name}</AppLink>
                  ) : (
                    firm.name
                  )}
                </td>
                <td>{districtName(firm.district)}</td>
                <td className="compare-change">{words.change[firm.change]}</td>
                {isRanked ? (
                  <td className="end figure">
                    {firm.before?.rank ?? '–'} → {firm.after?.rank ?? '–'}
                  </td>
                ) : null}
                <td className="end figure">{firm.before ? percent(firm.before.value) : '–'}</td>
                <td className="end figure">{firm.after ? percent(firm.after.value) : '–'}</td>
                <td className="end figure">{formatChange(differenceOf(firm), 2)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

const differenceOf = ({ before, after }: ComparedFirm): number => ((after?.value ?? 0) - (before?.value ?? 0)) * 100
