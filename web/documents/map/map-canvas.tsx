import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { useDocumentWords } from '../words.ts'
import type { ClauseContent, Look, ReviewLook } from './clause-content.ts'
import { blockForms, layOutMap, type MapRoom } from './lay-out-map.ts'
import { MapBlock } from './map-block.tsx'
import { mapChapters } from './map-chapters.ts'
import { type Direction, mapNeighbour } from './map-neighbour.ts'

interface MapCanvasProps {
  readonly documentId: string
  readonly contents: readonly ClauseContent[]
  readonly byReview: boolean
  readonly chosen: Look | ReviewLook | undefined
  readonly onActive: (content: ClauseContent | undefined) => void
}

const directions: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'])

/** The blocks. Tab leads to one of them; arrow keys go on from there. */
export function MapCanvas({ documentId, contents, byReview, chosen, onActive }: MapCanvasProps) {
  const words = useDocumentWords()
  const canvas = useRef<HTMLDivElement>(null)
  const room = useRoom(canvas)
  const [current, setCurrent] = useState(0)
  const layout = useMemo(() => (room ? layOutMap(mapChapters(contents), room) : undefined), [contents, room])
  const boxes = layout?.boxes ?? []

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (!directions.has(event.key) || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const next = mapNeighbour(boxes, current, event.key as Direction)
    setCurrent(next)
    canvas.current?.querySelectorAll<HTMLElement>('.map-block')[next]?.focus()
  }

  return (
    <div ref={canvas} className="map-canvas">
      <nav
        className="map-blocks"
        aria-label={words.map.title}
        style={{ height: layout?.height ?? 0 }}
        onKeyDown={onKeyDown}
        onMouseLeave={() => onActive(undefined)}
      >
        {boxes.map((box, index) => (
          <MapBlock
            key={box.content.eId}
            box={box}
            form={layout?.form ?? blockForms[0]}
            documentId={documentId}
            byReview={byReview}
            dimmed={chosen !== undefined && !stands(box.content, chosen)}
            inTabOrder={index === Math.min(current, boxes.length - 1)}
            onActive={() => onActive(box.content)}
            onFocus={() => setCurrent(index)}
          />
        ))}
      </nav>
    </div>
  )
}

function stands({ look, reviewLook, counts }: ClauseContent, chosen: Look | ReviewLook): boolean {
  return look === chosen || reviewLook === chosen || (chosen in counts && counts[chosen as keyof typeof counts] > 0)
}

const phone = 620

/** What the window leaves for the map; heads stand above their lines where there is no room beside. */
function useRoom(canvas: RefObject<HTMLDivElement | null>): MapRoom | undefined {
  const [room, setRoom] = useState<MapRoom>()
  useEffect(() => {
    const element = canvas.current
    if (!element) return
    const observer = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = element
      setRoom(
        width < phone ? { width, height: window.innerHeight * 1.7, headWidth: 0 } : { width, height, headWidth: 140 },
      )
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [canvas])
  return room
}
