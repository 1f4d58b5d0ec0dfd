import './explore.css'
import type { GraphAround, GraphNodeDetail, GraphSide } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Segmented } from 'antd'
import { useMemo } from 'react'
import { ProblemPanel } from '../../../client/problem-panel.tsx'
import { AppLink } from '../../../ui/app-link.tsx'
import { LoadingLines } from '../../../ui/loading-lines.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { usePageTitle } from '../../../ui/page-title.ts'
import { aroundQuery, nodeHref, nodeQuery } from '../graph-queries.ts'
import type { NetworkData } from '../network/network-data.ts'
import { NetworkView } from '../network/network-view.tsx'
import { type GraphWords, useGraphWords } from '../words.ts'

const [usualDepth, mostNodes] = ['2', '5000']

/** One node of a graph from elsewhere: what it is made from and goes into, who makes it, and the net around it. */
export function NodePage() {
  const words = useGraphWords()
  const { graph, node } = useParams({ from: '/chains/nodes/$graph/$node' })
  const { data, error, refetch } = useQuery(nodeQuery(graph, node))
  usePageTitle(data?.node.name)
  if (error && !data) return <ProblemPanel error={error} onRetry={() => void refetch()} />
  if (!data) return <LoadingLines lines={14} />
  const { kind, name, otherName, code } = data.node
  return (
    <div>
      <PageHead
        title={name}
        note={[words.nodeKinds[kind], otherName].filter(Boolean).join(' · ')}
        crumbs={[
          { label: words.chains, href: '/chains' },
          { label: words.explore, href: '/chains/explore' },
        ]}
        facts={[
          ...(code ? [{ key: 'code', label: words.node.code, value: code }] : []),
          { key: 'from', value: words.node.from(data.graph.name, data.graph.asOf) },
        ]}
      />
      <div className="explore-body">
        <Sides detail={data} />
        <Around key={`${graph} ${node}`} detail={data} />
      </div>
    </div>
  )
}

function Sides({ detail }: { detail: GraphNodeDetail }) {
  const words = useGraphWords()
  const { inputs, outputs, makes, makers, within, parts, sharesOverlap } = detail
  const isFirm = detail.node.kind === 'company'
  const sides = [
    { title: isFirm ? words.node.inputsOfFirm : words.node.inputs, side: inputs, isAlways: !isFirm },
    { title: isFirm ? words.node.outputsOfFirm : words.node.outputs, side: outputs, isAlways: !isFirm },
    { title: words.node.makes, side: makes, note: sharesOverlap ? words.node.overlap : undefined },
    { title: words.node.makers, side: makers },
    { title: words.node.within, side: within },
    { title: words.node.parts, side: parts },
  ]
  return (
    <div className="node-sides">
      {sides
        .filter(({ side, isAlways }) => side.total > 0 || isAlways)
        .map(({ title, side, note }) => (
          <Side key={title} title={title} side={side} note={note} />
        ))}
    </div>
  )
}

function Side({ title, side, note }: { title: string; side: GraphSide; note: string | undefined }) {
  const words = useGraphWords()
  return (
    <section className="card node-side">
      <h2>
        {title} <span className="figure quiet">{side.total}</span>
      </h2>
      {note ? <p className="quiet">{note}</p> : null}
      {side.total === 0 ? <p className="quiet">{words.node.none}</p> : null}
      <ul>
        {side.nodes.map((node) => (
          <li key={node.id}>
            <AppLink href={nodeHref(node)}>{node.otherName ?? node.name}</AppLink>
            {node.share === null ? null : (
              <span className="quiet">{words.node.share(`${(node.share * 100).toFixed(1)}%`)}</span>
            )}
          </li>
        ))}
        {side.total > side.nodes.length ? (
          <li className="quiet">{words.node.more(side.total - side.nodes.length)}</li>
        ) : null}
      </ul>
    </section>
  )
}

function Around({ detail: { node, graph } }: { detail: GraphNodeDetail }) {
  const words = useGraphWords()
  const { direction = 'both', depth = usualDepth } = useSearch({ from: '/chains/nodes/$graph/$node' })
  const navigate = useNavigate({ from: '/chains/nodes/$graph/$node' })
  const query = { direction, depth, limit: mostNodes }
  const { data, error, refetch } = useQuery(aroundQuery(String(node.graph), String(node.id), query))
  const network = useMemo(() => data && networkOf(data, words, direction), [data, words, direction])
  return (
    <section className="card node-around">
      <h2>{words.node.around}</h2>
      {error && !data ? <ProblemPanel error={error} onRetry={() => void refetch()} /> : null}
      {network && data ? (
        <NetworkView
          data={network}
          label={`${node.name} ${words.node.around}`}
          cellTitles={[words.node.code, words.node.distance]}
          note={[
            words.node.from(graph.name, graph.asOf),
            ...(data.isCut ? [words.node.cut(data.nodes.length)] : []),
          ].join(' · ')}
          start={0}
          tools={
            <>
              <Segmented
                size="small"
                aria-label={words.node.directionLabel}
                value={direction}
                options={(['both', 'up', 'down'] as const).map((value) => ({
                  value,
                  label: words.node.direction[value],
                }))}
                onChange={(value) =>
                  void navigate({
                    search: (held) => ({ ...held, direction: value === 'both' ? undefined : value }) as typeof held,
                    replace: true,
                  })
                }
              />
              <Segmented
                size="small"
                aria-label={words.node.depthLabel}
                value={depth}
                options={['1', '2', '3', '4', '5'].map((value) => ({
                  value,
                  label: words.node.depth(Number(value)),
                }))}
                onChange={(value) => void navigate({ search: (held) => ({ ...held, depth: value }), replace: true })}
              />
            </>
          }
        />
      ) : (
        <LoadingLines lines={10} />
      )}
    </section>
  )
}

const kinds = ['product', 'company', 'industry', 'segment'] as const
const looks = [
  { colour: '--accent', shape: 'circle' },
  { colour: '--yellow', shape: 'square' },
  { colour: '--purple', shape: 'diamond' },
  { colour: '--green', shape: 'triangle' },
] as const

/** From the left: what it is made from, level by level; to the right what it goes into. */
function networkOf({ nodes, links }: GraphAround, words: GraphWords, direction: 'both' | 'up' | 'down'): NetworkData {
  const at = new Map(nodes.map(({ id }, index) => [id, index]))
  // An input goes into what is made from it; a company makes; what belongs hangs below.
  const drawn = links.map(({ from, to, kind }) => (kind === 'input' ? { from: to, to: from } : { from, to }))
  const side = direction === 'up' ? -1 : 1
  return {
    nodes: nodes.map((node) => ({
      id: String(node.id),
      label: node.otherName ?? node.name,
      group: kinds.indexOf(node.kind),
      weight: node.distance === 0 ? 1 : 0.35 / node.distance,
      href: nodeHref(node),
      column: direction === 'both' ? undefined : node.distance * side,
      cells: [node.code, node.distance],
    })),
    from: drawn.map(({ from }) => at.get(from) as number),
    to: drawn.map(({ to }) => at.get(to) as number),
    groups: kinds.map((kind, index) => ({ label: words.nodeKinds[kind], ...(looks[index] as (typeof looks)[number]) })),
  }
}
