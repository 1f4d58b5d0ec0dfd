import './chains.css'
import '../../ui/plain-table.css'
import { CheckOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { useMay } from '../../client/session.ts'
import { Settled } from '../../client/settled.tsx'
import { registerHref } from '../../registers/index.ts'
import { groupsQuery } from '../../registers/register-queries.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { ChainTiles } from '../overview/chain-tiles.tsx'
import { shortChain, useCity } from '../overview/city-query.ts'
import { tallyByKey } from '../overview/lights.ts'
import { useTally } from '../overview/tally-query.ts'
import { useChiefs } from './chief-query.ts'
import { fourOnes, fourOnesOf } from './four-ones.ts'
import { useChainWords } from './words.ts'

/** All chains: how their lists stand, who answers for them, and how much of each there is. */
export function ChainsPage() {
  return (
    <Settled>
      <Chains />
    </Settled>
  )
}

function Chains() {
  const words = useChainWords()
  const { language } = useLanguage()
  usePageTitle(words.title)
  const city = useCity()
  const { posts, register } = useChiefs()
  const readsLinks = useMay('chains.read')
  const readsGaps = useMay('chains.analyse')
  const { data: tally } = useTally('chain')
  const firms = useGroups(city?.principal.enterprises, 'primaryChain')
  const projects = useGroups(city?.principal.majorProjects, 'chain')
  if (city?.chains.length === 0) return <EmptyState title={words.none}>{words.noneText}</EmptyState>
  return (
    <div className="chains-page">
      <PageHead
        title={words.title}
        actions={
          <>
            {readsLinks ? (
              <>
                <AppLink className="button-link" href="/chains/panorama">
                  {words.panorama.open}
                </AppLink>
                <AppLink className="button-link" href="/chains/explore">
                  {words.panorama.explore}
                </AppLink>
              </>
            ) : null}
            {readsLinks ? (
              <AppLink className="button-link" href="/chains/links">
                {words.links}
              </AppLink>
            ) : null}
            {readsGaps ? (
              <>
                <AppLink className="button-link" href="/chains/gaps">
                  {words.tabs.gaps}
                </AppLink>
                <AppLink className="button-link" href="/chains/ranking">
                  {words.ranking}
                </AppLink>
                <AppLink className="button-link" href="/chains/simulation">
                  {words.simulation}
                </AppLink>
              </>
            ) : null}
            {readsLinks ? (
              <AppLink className="button-link" href="/chains/input-output">
                {words.inputOutput}
              </AppLink>
            ) : null}
            {register && posts ? (
              <AppLink className="button-link" href={registerHref(register)}>
                {words.table.register}
              </AppLink>
            ) : null}
          </>
        }
      />
      <div className="chain-body">
        <ChainTiles chains={city?.chains} tallies={tally && tallyByKey(tally.groups)} />
        <section className="card" aria-labelledby="chains-table">
          <h2 id="chains-table" className="chains-table-title">
            {words.table.title}
          </h2>
          <div className="chains-table">
            <table className="plain-table">
              <thead>
                <tr>
                  <th>{words.table.chain}</th>
                  <th>{words.table.chief}</th>
                  <th>{words.table.force}</th>
                  {fourOnes.slice(1).map((one) => (
                    <th key={one} className="chains-tick">
                      {words.four[one]}
                    </th>
                  ))}
                  <th className="end">{words.table.firms}</th>
                  <th className="end">{words.table.projects}</th>
                </tr>
              </thead>
              <tbody>
                {(city?.chains ?? []).map((chain) => {
                  const post = posts?.find((each) => each.chain === chain.id)
                  const has = fourOnesOf(post)
                  return (
                    <tr key={chain.id}>
                      <td>
                        <AppLink href={`/chains/${encodeURIComponent(chain.id)}`}>
                          {shortChain(chain, language)}
                        </AppLink>
                      </td>
                      <td>
                        {posts === undefined ? null : post ? (
                          [post.leaderPost, post.leader].filter(Boolean).join(' ')
                        ) : (
                          <span className="quiet">{posts ? words.table.notRegistered : words.table.outOfReach}</span>
                        )}
                      </td>
                      <td>{chain.taskForce?.label[language] ?? '–'}</td>
                      {fourOnes.slice(1).map((one) => (
                        <td key={one} className="chains-tick">
                          {posts ? (
                            has[one] ? (
                              <CheckOutlined className="chains-there" aria-label={words.four.done} />
                            ) : (
                              <span className="chains-missing">{words.four.missing}</span>
                            )
                          ) : (
                            '–'
                          )}
                        </td>
                      ))}
                      <td className="end figure">{firms ? (firms.get(chain.id) ?? 0) : '–'}</td>
                      <td className="end figure">{projects ? (projects.get(chain.id) ?? 0) : '–'}</td>
                    </tr>
                  )
                })}
              </tbody>
            </table>
          </div>
        </section>
      </div>
    </div>
  )
}

function useGroups(register: string | null | undefined, by: string): ReadonlyMap<string, number> | undefined {
  const { data } = useQuery({
    ...groupsQuery(register ?? '', by, { 'f._state': 'admitted' }),
    enabled: typeof register === 'string',
    retry: false,
  })
  return data && new Map(data.groups.flatMap(({ value, count }) => (value === null ? [] : [[value, count] as const])))
}
