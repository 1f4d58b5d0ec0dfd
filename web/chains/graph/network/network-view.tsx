import './network-view.css'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useMemo, useRef, useState } from 'react'
import { PictureActions } from '../../../client/pictures/picture-actions.tsx'
import { NetworkCanvas } from './network-canvas.tsx'
import { type NetworkData, neighboursOf } from './network-data.ts'
import { NetworkList } from './network-list.tsx'
import { useNetworkWords } from './words.ts'

export interface NetworkViewProps {
  readonly data: NetworkData
  /** What it is; also the name of the files. */
  readonly label: string
  /** Of the cells of the nodes. */
  readonly cellTitles: readonly string[]
  /** Where it comes from, as of when. */
  readonly note?: string | undefined
  readonly tools?: ReactNode
  /** Chosen at first. */
  readonly start?: number | undefined
}

/** Up to some thousand nodes as a picture, and as a list in which each of them can be reached. */
export function NetworkView({ data, label, cellTitles, note, tools, start = -1 }: NetworkViewProps) {
  const words = useNetworkWords()
  const navigate = useNavigate()
  const canvas = useRef<HTMLCanvasElement>(null)
  const [choice, setChoice] = useState<{ readonly data: NetworkData; readonly node: number }>({ data, node: start })
  const chosen = choice.data === data ? choice.node : start
  const neighbours = useMemo(() => neighboursOf(data), [data])
  const choose = (node: number) => setChoice({ data, node })
  const open = (node: number) => {
    const href = data.nodes[node]?.href
    if (href) void navigate({ href })
  }
  return (
    <figure className="network-view" aria-label={label}>
      <div className="network-bar">
        <Legend data={data} />
        <span className="quiet">{words.size(data.nodes.length, data.from.length)}</span>
        <span className="network-tools">{tools}</span>
        <PictureActions
          name={label}
          picture={() => canvas.current?.toDataURL('image/png') ?? ''}
          table={() => ({
            title: label,
            columns: [
              { title: words.name, kind: 'text' as const },
              { title: words.group, kind: 'text' as const },
              ...cellTitles.map((title) => ({ title, kind: 'text' as const })),
              { title: words.neighbours, kind: 'integer' as const },
            ],
            rows: data.nodes.map((node, at) => [
              node.label,
              data.groups[node.group]?.label ?? '',
              ...node.cells.map((cell) => (cell === null ? '' : String(cell))),
              neighbours[at]?.length ?? 0,
            ]),
            ...(note === undefined ? {} : { note }),
          })}
        />
      </div>
      <div className="network-parts">
        <NetworkCanvas {...{ data, label, neighbours, chosen, canvas }} onChoose={choose} onOpen={open} />
        <NetworkList {...{ data, neighbours, chosen, cellTitles }} onChoose={choose} />
      </div>
      {note ? <figcaption className="quiet">{note}</figcaption> : null}
    </figure>
  )
}

function Legend({ data: { groups } }: { data: NetworkData }) {
  return (
    <ul className="network-legend">
      {groups.map(({ label, colour, shape }) => (
        <li key={label}>
          <span
            className="network-shape"
            data-shape={shape}
            style={{ background: `var(${colour})` }}
            aria-hidden="true"
          />
          {label}
        </li>
      ))}
    </ul>
  )
}
