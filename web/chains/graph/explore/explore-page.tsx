import './explore.css'
import type { ChainFound } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Input } from 'antd'
import type { ReactNode } from 'react'
import { ProblemPanel } from '../../../client/problem-panel.tsx'
import { useMay } from '../../../client/session.ts'
import { AppLink } from '../../../ui/app-link.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { usePageTitle } from '../../../ui/page-title.ts'
import { foundQuery, nodeHref } from '../graph-queries.ts'
import { useGraphWords } from '../words.ts'

const perKind = 20

/** One box for everything that hangs on chains. */
export function ExplorePage() {
  const words = useGraphWords()
  const { q = '' } = useSearch({ from: '/chains/explore' })
  const navigate = useNavigate({ from: '/chains/explore' })
  const mayImport = useMay('chains.import')
  usePageTitle(words.explore)
  const { data, error, refetch } = useQuery(foundQuery(q, perKind))
  return (
    <div>
      <PageHead
        title={words.explore}
        note={words.exploreNote}
        crumbs={[{ label: words.chains, href: '/chains' }]}
        actions={
          mayImport ? (
            <AppLink className="button-link" href="/chains/graphs">
              {words.graphs.title}
            </AppLink>
          ) : null
        }
      />
      <div className="explore-body">
        <Input.Search
          autoFocus
          allowClear
          size="large"
          aria-label={words.find}
          placeholder={words.find}
          value={q}
          onChange={({ target }) =>
            void navigate({ search: target.value === '' ? {} : { q: target.value }, replace: true })
          }
        />
        {error ? <ProblemPanel error={error} onRetry={() => void refetch()} /> : null}
        {q.trim() === '' ? <EmptyState title={words.explore}>{words.typeIn}</EmptyState> : null}
        {q.trim() !== '' && data ? <Found data={data} /> : null}
      </div>
    </div>
  )
}

function Found({ data }: { data: ChainFound }) {
  const words = useGraphWords()
  const { segments, products, firms, nodes } = data
  if (segments.length + products.length + firms.length + nodes.length === 0)
    return <EmptyState title={words.nothing}>{words.typeIn}</EmptyState>
  const chainHref = (chain: string) => `/chains/${encodeURIComponent(chain)}`
  return (
    <div className="explore-found">
      <Kind
        title={words.kinds.segments}
        items={segments.map(({ key, name, chain }) => ({ key, name, href: chainHref(chain) }))}
      />
      <Kind
        title={words.kinds.products}
        items={products.map(({ key, name, chain, segment }) => ({
          key: key || `${segment}${name}`,
          name,
          href: key ? `/chains/products/${encodeURIComponent(key)}` : chainHref(chain ?? ''),
          note: key ? undefined : words.documentProduct,
        }))}
      />
      <Kind
        title={words.kinds.firms}
        items={firms.map(({ key, name, note }) => ({
          key,
          name,
          href: `/chains/firms/${key}`,
          note: note ?? undefined,
        }))}
      />
      <Kind
        title={words.kinds.nodes}
        items={nodes.map((node) => ({
          key: `${node.graph} ${node.id}`,
          name: node.name,
          href: nodeHref(node),
          note: [words.nodeKinds[node.kind], node.otherName, node.code].filter(Boolean).join(' · '),
        }))}
      />
    </div>
  )
}

interface FoundItem {
  readonly key: string
  readonly name: string
  readonly href: string
  readonly note?: ReactNode
}

function Kind({ title, items }: { title: string; items: readonly FoundItem[] }) {
  if (items.length === 0) return null
  return (
    <section className="card">
      <h2>
        {title} <span className="figure quiet">{items.length}</span>
      </h2>
      <ul>
        {items.map(({ key, name, href, note }) => (
          <li key={key}>
            <AppLink href={href}>{name}</AppLink>
            {note ? <span className="quiet">{note}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
