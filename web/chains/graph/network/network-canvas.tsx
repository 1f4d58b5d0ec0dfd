import { MinusOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Space } from 'antd'
import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { type NetworkData, radiusOf } from './network-data.ts'
import { type CanvasView, useCanvas } from './use-canvas.ts'
import { useLayout } from './use-layout.ts'
import { nodeAt, zoomedAt } from './view.ts'
import { useNetworkWords } from './words.ts'

interface NetworkCanvasProps {
  readonly data: NetworkData
  readonly label: string
  readonly neighbours: readonly (readonly number[])[]
  readonly chosen: number
  readonly onChoose: (node: number) => void
  readonly onOpen: (node: number) => void
  readonly canvas: RefObject<HTMLCanvasElement | null>
}

const step = 60
const clickSlack = 4

/** The picture: drag, wheel and keys move it; what is on it stands in the list beside it. */
export function NetworkCanvas({ data, label, neighbours, chosen, onChoose, onOpen, canvas }: NetworkCanvasProps) {
  const words = useNetworkWords()
  const positions = useLayout(data)
  const near = useMemo(() => new Set(neighbours[chosen]), [neighbours, chosen])
  const look = useCanvas(canvas, { data, positions, chosen, near })
  const radius = useMemo(() => Float32Array.from(data.nodes, radiusOf), [data])
  const drag = useRef<{ x: number; y: number; far: number } | null>(null)
  const [pointed, setPointed] = useState(-1)
  useWheel(canvas, look)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another choice moves the picture
  useEffect(() => {
    if (chosen >= 0) look.reveal(chosen)
  }, [chosen])

  const at = (event: PointerEvent | React.MouseEvent) => {
    const box = event.currentTarget.getBoundingClientRect()
    return { x: event.clientX - box.left, y: event.clientY - box.top }
  }
  const nodeUnder = (event: PointerEvent | React.MouseEvent) =>
    positions ? nodeAt(at(event), look.view(), { ...positions, radius }) : -1
  const onPointerMove = (event: PointerEvent<HTMLCanvasElement>) => {
    const held = drag.current
    if (held === null) return setPointed(nodeUnder(event))
    const point = at(event)
    const [dx, dy] = [point.x - held.x, point.y - held.y]
    drag.current = { ...point, far: held.far + Math.abs(dx) + Math.abs(dy) }
    look.move((view) => ({ ...view, x: view.x + dx, y: view.y + dy }))
  }
  const onPointerUp = (event: PointerEvent<HTMLCanvasElement>) => {
    if (drag.current !== null && drag.current.far < clickSlack) onChoose(nodeUnder(event))
    drag.current = null
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const shift = { ArrowLeft: [step, 0], ArrowRight: [-step, 0], ArrowUp: [0, step], ArrowDown: [0, -step] }[event.key]
    if (shift) look.move((view) => ({ ...view, x: view.x + (shift[0] ?? 0), y: view.y + (shift[1] ?? 0) }))
    else if (event.key === '+' || event.key === '=') look.zoom(1.25)
    else if (event.key === '-') look.zoom(0.8)
    else if (event.key === '0') look.fit()
    else return
    event.preventDefault()
  }
  return (
    <div className="network-sheet">
      <canvas
        ref={canvas}
        role="img"
        tabIndex={0}
        aria-label={`${label}。${words.keys}`}
        aria-busy={positions?.isDone ? undefined : true}
        data-pointing={pointed >= 0 || undefined}
        title={data.nodes[pointed]?.label}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          drag.current = { ...at(event), far: 0 }
        }}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={() => {
          drag.current = null
        }}
        onDoubleClick={(event) => onOpen(nodeUnder(event))}
        onKeyDown={onKeyDown}
      />
      <Space.Compact className="network-zoom" size="small" data-not-in-picture>
        <Button aria-label={words.closer} title={words.closer} icon={<PlusOutlined />} onClick={() => look.zoom(1.4)} />
        <Button
          aria-label={words.farther}
          title={words.farther}
          icon={<MinusOutlined />}
          onClick={() => look.zoom(0.7)}
        />
        <Button onClick={look.fit}>{words.fit}</Button>
      </Space.Compact>
      {positions?.isDone ? null : <span className="network-laying quiet">{words.laying}</span>}
    </div>
  )
}

/** React listens to the wheel as one that cannot keep the page from scrolling. */
function useWheel(canvas: RefObject<HTMLCanvasElement | null>, { move }: CanvasView): void {
  useEffect(() => {
    const element = canvas.current
    const onWheel = (event: WheelEvent) => {
      event.preventDefault()
      const box = element?.getBoundingClientRect()
      const at = { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) }
      move((view) => zoomedAt(view, Math.exp(-event.deltaY / 500), at))
    }
    element?.addEventListener('wheel', onWheel, { passive: false })
    return () => element?.removeEventListener('wheel', onWheel)
  }, [canvas, move])
}
