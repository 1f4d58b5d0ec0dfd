import type { ChainDrawing } from '@linchpin/api'
import { type RefObject, useEffect, useState } from 'react'
import { useLanguage } from '../../../ui/language.tsx'
import { useChainWords } from '../words.ts'

type Link = ChainDrawing['links'][number]

interface SegmentArcsProps {
  readonly drawing: ChainDrawing
  /** Holds the cards, each with its key. */
  readonly cards: RefObject<HTMLElement | null>
  readonly pointed: string | null
}

const height = 74
const [leastWidth, mostWidth] = [1, 5]

/** Below the cards: from whom to whom it goes, an arc each; the same in words for those who hear it. */
export function SegmentArcs({ drawing, cards, pointed }: SegmentArcsProps) {
  const words = useChainWords()
  const { language } = useLanguage()
  const places = useCardPlaces(cards, drawing)
  const { links, segments } = drawing
  if (links.length === 0) return <p className="quiet segment-no-links">{words.drawing.noLinks}</p>
  const nameOf = (key: string) => segments.find((segment) => segment.key === key)?.label[language] ?? key
  const most = Math.max(...links.map(weightOf))
  const span = Math.max(
    ...links.map(({ from, to }) => Math.abs((places.at.get(from) ?? 0) - (places.at.get(to) ?? 0))),
    1,
  )
  return (
    <div className="segment-arcs">
      <svg width={places.width} height={height} viewBox={`0 0 ${places.width} ${height}`} aria-hidden="true">
        {links.map((link) => {
          const [a, b] = [places.at.get(link.from), places.at.get(link.to)]
          if (a === undefined || b === undefined) return null
          const depth = 12 + (height - 22) * (Math.abs(a - b) / span)
          const isOff = pointed !== null && pointed !== link.from && pointed !== link.to
          return (
            <g
              key={`${link.from} ${link.to}`}
              data-off={isOff || undefined}
              data-kind={link.inputs > 0 ? 'input' : 'supply'}
            >
              <path
                d={`M${a} 0C${a} ${depth * 1.33} ${b} ${depth * 1.33} ${b} 4`}
                strokeWidth={leastWidth + (mostWidth - leastWidth) * Math.sqrt(weightOf(link) / most)}
              />
              <path className="arc-head" d={`M${b} 0l-5 9h10z`} />
              <title>{tellOf(link)}</title>
            </g>
          )
        })}
      </svg>
      <p className="segment-arcs-legend quiet">
        <span>
          <i data-kind="input" />
          {words.drawing.arcs.input}
        </span>
        <span>
          <i />
          {words.drawing.arcs.supply}
        </span>
      </p>
      <ul className="visually-hidden" aria-label={words.drawing.links}>
        {links.map((link) => (
          <li key={`${link.from} ${link.to}`}>{tellOf(link)}</li>
        ))}
      </ul>
    </div>
  )

  function tellOf({ from, to, inputs, supplies }: Link): string {
    return words.drawing.link(nameOf(from), nameOf(to), inputs, supplies)
  }
}

const weightOf = ({ inputs, supplies }: Link): number => inputs + supplies

interface Places {
  readonly width: number
  readonly at: ReadonlyMap<string, number>
}

/** The middle of each card, as wide as the window has made it. */
function useCardPlaces(cards: RefObject<HTMLElement | null>, drawing: ChainDrawing): Places {
  const [places, setPlaces] = useState<Places>({ width: 0, at: new Map() })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the holder of the cards is there once this is drawn; other segments are other cards
  useEffect(() => {
    const holder = cards.current
    if (!holder) return
    const measure = () => {
      const { left } = holder.getBoundingClientRect()
      const found = [...holder.querySelectorAll<HTMLElement>('[data-segment]')].map((card) => {
        const box = card.getBoundingClientRect()
        return [card.dataset.segment ?? '', box.left - left + holder.scrollLeft + box.width / 2] as const
      })
      setPlaces({ width: holder.scrollWidth, at: new Map(found) })
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(holder)
    return () => observer.disconnect()
  }, [cards, drawing])
  return places
}
