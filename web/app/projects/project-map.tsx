import '../../ui/plain-table.css'
import type { CityDistrict } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Segmented } from 'antd'
import { ProblemPanel } from '../../client/problem-panel.tsx'
import { groupsQuery } from '../../registers/register-queries.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { todayInChina } from '../../ui/days-between.ts'
import { useLanguage } from '../../ui/language.tsx'
import { ProgressLine } from '../../ui/progress-line.tsx'
import { shortDistrict, useCity } from '../overview/city-query.ts'
import { DistrictMap } from './district-map.tsx'
import { investmentOf, type Project, yearGone } from './project.ts'
import { moneyOr, ProjectSums } from './project-sums.tsx'
import { type Measure, measures, oneOf } from './projects-search.ts'
import { useSetSearch } from './use-set-search.ts'
import { useShownProjects, within } from './use-shown-projects.ts'
import { useProjectWords } from './words.ts'

/** The districts with the projects and enterprises in them; one opens its list. */
export function ProjectMap() {
  const words = useProjectWords()
  const { language } = useLanguage()
  const search = useSearch({ from: '/projects' })
  const navigate = useNavigate({ from: '/projects' })
  const set = useSetSearch()
  const city = useCity()
  const { data, error, refetch } = useShownProjects()
  const show = oneOf(measures, search.show)
  const firms = useFirmsByDistrict(search.chain)
  const ofChain = data && within(data.projects, { chain: search.chain })
  if (error && !data) return <ProblemPanel error={error} onRetry={() => void refetch()} />
  const openList = (district: string) => {
    const { view: _view, ...rest } = search
    void navigate({ search: { ...rest, district } })
  }
  return (
    <div className="project-map">
      <div className="project-map-body">
        <section className="card project-map-sheet" aria-label={words.map.title}>
          <div className="project-map-tools" data-screen-only>
            <Segmented
              aria-label={words.map.show}
              value={show}
              options={measures.map((value) => ({ value, label: words.map[value] }))}
              onChange={(value) => set({ show: value === 'count' ? undefined : value })}
            />
            <span className="quiet">{words.map.hint}</span>
          </div>
          <DistrictMap
            label={words.map.title}
            projects={ofChain}
            figureOf={(district, own) => figureOf(show, own, firms?.get(district))}
            valueTitle={words.map.unit[show]}
            digits={show === 'count' || show === 'enterprises' ? 0 : 1}
            selected={search.district}
            onOpen={openList}
          />
        </section>
        <div className="project-map-side">
          <ProjectSums projects={ofChain && within(ofChain, { district: search.district })} />
          <section className="card project-map-table" aria-label={words.map.table}>
            <table className="plain-table">
              <thead>
                <tr>
                  <th>{words.map.district}</th>
                  <th className="end">{words.map.count}</th>
                  <th className="end">{words.map.enterprises}</th>
                  <th className="end">{words.map.investment}</th>
                  <th>{words.wall.year}</th>
                </tr>
              </thead>
              <tbody>
                {byCount(city?.districts ?? [], ofChain ?? []).map(({ district, own }) => {
                  const { count, investment, share } = investmentOf(own)
                  return (
                    <tr key={district.id}>
                      <td>
                        <AppLink href={`/projects?${new URLSearchParams({ district: district.id })}`}>
                          {shortDistrict(district, language)}
                        </AppLink>
                      </td>
                      <td className="end figure">{count}</td>
                      <td className="end figure">{firms?.get(district.id) ?? '–'}</td>
                      <td className="end figure">{moneyOr(count > 0 ? investment : null, language)}</td>
                      <td>
                        <ProgressLine
                          share={share}
                          label={words.wall.progress(district.label[language])}
                          elapsed={yearGone(todayInChina())}
                        />
                      </td>
                    </tr>
                  )
                })}
              </tbody>
            </table>
          </section>
        </div>
      </div>
    </div>
  )
}

function figureOf(show: Measure, own: readonly Project[], firms: number | undefined): number | null {
  const { count, investment, done } = investmentOf(own)
  if (show === 'enterprises') return firms ?? null
  if (count === 0) return null
  return show === 'count' ? count : (show === 'investment' ? investment : done) / fenInYi
}
const fenInYi = 10_000_000_000

const byCount = (districts: readonly CityDistrict[], projects: readonly Project[]) =>
  districts
    .map((district) => ({ district, own: within(projects, { district: district.id }) }))
    .toSorted((one, other) => other.own.length - one.own.length)

/** Enterprises on the register by district, of one chain by the chain that they count for. */
function useFirmsByDistrict(chain: string | undefined): ReadonlyMap<string, number> | undefined {
  const register = useCity()?.principal.enterprises
  const { data } = useQuery({
    ...groupsQuery(register ?? '', 'district', {
      'f._state': 'admitted',
      ...(chain ? { 'f.primaryChain': chain } : {}),
    }),
    enabled: Boolean(register),
  })
  return data && new Map(data.groups.flatMap(({ value, count }) => (value === null ? [] : [[value, count] as const])))
}
