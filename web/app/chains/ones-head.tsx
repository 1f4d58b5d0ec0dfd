import { CheckOutlined } from '@ant-design/icons'
import type { CityChain } from '@linchpin/api'
import type { ReactNode } from 'react'
import { entryHref } from '../../registers/index.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { InventedMark } from '../../ui/invented-mark.tsx'
import { useLanguage } from '../../ui/language.tsx'
import type { Chiefs } from './chief-query.ts'
import { fourOnes, fourOnesOf } from './four-ones.ts'
import { type ChainWords, useChainWords } from './words.ts'

interface OnesHeadProps {
  readonly chain: CityChain
  readonly chiefs: Chiefs
  /** Of this chain; `undefined` until they are counted. */
  readonly leadFirms: number | undefined
  readonly projects: number | undefined
}

/** The four ones that the documents ask for, with ticks, and the seven that the press adds. */
export function OnesHead({ chain, chiefs, leadFirms, projects }: OnesHeadProps) {
  const words = useChainWords()
  const { language } = useLanguage()
  const { posts, register } = chiefs
  const post = posts?.find((each) => each.chain === chain.id)
  const has = fourOnesOf(post)
  const told: Readonly<Record<(typeof fourOnes)[number], ReactNode>> = {
    chain: chain.class ? words.class[chain.class] : words.four.noClass,
    leader: joined(post?.leaderPost, post?.leader, post?.appointedOn && words.four.since(post.appointedOn)),
    force: joined(chain.taskForce?.label[language], post?.forceSetUpOn && words.four.setUp(post.forceSetUpOn)),
    plan: post?.planOn ? words.four.approved(post.planOn) : '',
  }
  return (
    <div className="ones">
      <section className="ones-four card" aria-labelledby="four-ones">
        <header>
          <h2 id="four-ones">{words.four.title}</h2>
          <span className="quiet">{words.four.source}</span>
          {post?.isInvented ? <InventedMark /> : null}
          {post && register ? (
            <AppLink className="ones-entry" href={entryHref(register, post.key)}>
              {words.four.entry}
            </AppLink>
          ) : null}
        </header>
        <ol>
          {fourOnes.map((one) => {
            const isKnown = one === 'chain' || Boolean(posts)
            return (
              <li key={one} data-there={isKnown ? has[one] : undefined}>
                <Tick isThere={has[one]} isKnown={isKnown} words={words} />
                <strong>{words.four[one]}</strong>
                <span className="quiet">
                  {posts === undefined && one !== 'chain' ? (
                    <span className="skeleton" />
                  ) : (
                    told[one] || (isKnown && !has[one] ? words.four.missing : '')
                  )}
                </span>
              </li>
            )
          })}
        </ol>
        {posts === null ? (
          <p className="quiet">{register === null ? words.four.noRegister : words.four.unknown}</p>
        ) : null}
        {posts && !post ? <p className="quiet">{words.four.notRegistered}</p> : null}
      </section>
      <section className="ones-seven card" aria-labelledby="seven-ones">
        <header>
          <h2 id="seven-ones">{words.seven.title}</h2>
          <span className="quiet">{words.seven.source}</span>
        </header>
        <dl>
          {sevenOf({ post, leadFirms, projects }, words).map(({ key, label, value }) => (
            <div key={key}>
              <dt>{label}</dt>
              <dd className={value ? undefined : 'quiet'} title={value ?? undefined}>
                {value ?? words.seven.none}
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  )
}

function Tick({ isThere, isKnown, words }: { isThere: boolean; isKnown: boolean; words: ChainWords }) {
  return (
    <span className="ones-tick" data-there={isKnown ? isThere : undefined}>
      {isThere && isKnown ? <CheckOutlined aria-hidden="true" /> : null}
      {isKnown ? <span className="visually-hidden">{isThere ? words.four.done : words.four.missing}</span> : null}
    </span>
  )
}

function sevenOf(
  {
    post,
    leadFirms,
    projects,
  }: Pick<OnesHeadProps, 'leadFirms' | 'projects'> & { post: NonNullable<Chiefs['posts']>[number] | undefined },
  { seven }: ChainWords,
) {
  const named = post && post.leadFirms.length > 0 ? post.leadFirms.join('、') : null
  return [
    { key: 'experts', label: seven.experts, value: post?.experts ?? null },
    { key: 'institution', label: seven.institution, value: post?.institution ?? null },
    { key: 'leadFirms', label: seven.leadFirms, value: named ?? (leadFirms ? seven.firms(leadFirms) : null) },
    { key: 'parks', label: seven.parks, value: null },
    { key: 'projects', label: seven.projects, value: projects ? seven.pieces(projects) : null },
    { key: 'technologies', label: seven.technologies, value: null },
    { key: 'policies', label: seven.policies, value: null },
  ]
}

const joined = (...parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join(' ')
