import { Input } from 'antd'
import { useMemo, useState } from 'react'
import { AppLink } from '../../../ui/app-link.tsx'
import type { NetworkData } from './network-data.ts'
import { useNetworkWords } from './words.ts'

interface NetworkListProps {
  readonly data: NetworkData
  readonly neighbours: readonly (readonly number[])[]
  readonly chosen: number
  readonly cellTitles: readonly string[]
  readonly onChoose: (node: number) => void
}

const pageSize = 60

/** Every node by its name, the best linked first; and of the one that is chosen, who hangs on it. */
export function NetworkList({ data, neighbours, chosen, cellTitles, onChoose }: NetworkListProps) {
  const words = useNetworkWords()
  const [q, setQ] = useState('')
  const [shown, setShown] = useState(pageSize)
  const node = data.nodes[chosen]
  const ordered = useMemo(
    () =>
      Array.from(data.nodes.keys()).sort(
        (one, other) => (neighbours[other]?.length ?? 0) - (neighbours[one]?.length ?? 0),
      ),
    [data, neighbours],
  )
  const sought = q.trim().toLowerCase()
  const found = sought === '' ? ordered : ordered.filter((at) => data.nodes[at]?.label.toLowerCase().includes(sought))
  return (
    <div className="network-list">
      {node ? (
        <section aria-live="polite">
          <h3>{node.href ? <AppLink href={node.href}>{node.label}</AppLink> : node.label}</h3>
          <dl>
            <div>
              <dt>{words.group}</dt>
              <dd>{data.groups[node.group]?.label}</dd>
            </div>
            {cellTitles.map((title, at) => (
              <div key={title}>
                <dt>{title}</dt>
                <dd>{node.cells[at] ?? '–'}</dd>
              </div>
            ))}
          </dl>
          <Ends {...{ data, chosen, onChoose }} />
        </section>
      ) : (
        <p className="quiet">{words.choose}</p>
      )}
      <Input
        allowClear
        aria-label={words.find}
        placeholder={words.find}
        value={q}
        onChange={(event) => {
          setQ(event.target.value)
          setShown(pageSize)
        }}
      />
      <ul aria-label={words.all}>
        {found.slice(0, shown).map((at) => (
          <NodeLine key={data.nodes[at]?.id} {...{ data, at, chosen, onChoose }} count={neighbours[at]?.length ?? 0} />
        ))}
      </ul>
      {found.length > shown ? (
        <button type="button" className="text-button" onClick={() => setShown(shown + pageSize * 4)}>
          {words.more(found.length - shown)}
        </button>
      ) : null}
    </div>
  )
}

type LineProps = Pick<NetworkListProps, 'data' | 'chosen' | 'onChoose'>

function NodeLine({ data, at, chosen, count, onChoose }: LineProps & { readonly at: number; readonly count?: number }) {
  const node = data.nodes[at]
  const group = data.groups[node?.group ?? -1]
  return (
    <li>
      <button type="button" aria-pressed={at === chosen} onClick={() => onChoose(at)}>
        <span
          className="network-shape"
          data-shape={group?.shape}
          style={{ background: `var(${group?.colour})` }}
          title={group?.label}
        />
        <span>{node?.label}</span>
        {count === undefined ? null : <span className="figure quiet">{count}</span>}
      </button>
    </li>
  )
}

const shownEnds = 12

/** Up and down from the node that is chosen. */
function Ends({ data, chosen, onChoose }: LineProps) {
  const words = useNetworkWords()
  const ends = (own: readonly number[], other: readonly number[]) =>
    own.flatMap((at, link) => (at === chosen ? [other[link] as number] : []))
  const sides = [
    { title: words.up, at: ends(data.to, data.from) },
    { title: words.down, at: ends(data.from, data.to) },
  ]
  return sides.map(({ title, at }) =>
    at.length === 0 ? null : (
      <div key={title}>
        <h4>
          {title} <span className="figure quiet">{at.length}</span>
        </h4>
        <ul>
          {at.slice(0, shownEnds).map((each) => (
            <NodeLine key={each} {...{ data, chosen, onChoose }} at={each} />
          ))}
        </ul>
      </div>
    ),
  )
}
