import '../../ui/legend.css'
import { StateShape } from '../../ui/state-tag.tsx'
import { useDocumentWords } from '../words.ts'
import { type ClauseContent, countLooks, countReviewLooks, type Look, type ReviewLook } from './clause-content.ts'
import { KindShape } from './kind-shape.tsx'
import { isEmpty } from './map-block.tsx'

interface MapLegendProps {
  readonly contents: readonly ClauseContent[]
  readonly byReview: boolean
  readonly chosen: Look | ReviewLook | undefined
  readonly onChoose: (look: Look | ReviewLook | undefined) => void
}

/** What the colours and shapes mean, how many clauses and items have each; a press lets those stand out. */
export function MapLegend({ contents, byReview, chosen, onChoose }: MapLegendProps) {
  const words = useDocumentWords()
  const entries = byReview
    ? [...countReviewLooks(contents)].map(([look, counts]) => ({
        look,
        counts,
        data: { 'data-review': look },
        name: words.map.review[look],
        shape:
          look === 'no-items' ? (
            <KindShape look="nothing" />
          ) : (
            <StateShape tone={look === 'done' ? 'good' : 'waiting'} />
          ),
      }))
    : [...countLooks(contents)].map(([look, counts]) => ({
        look,
        counts,
        data: { 'data-look': look },
        name: isEmpty(look) ? words.map.look[look] : words.kinds.name[look],
        shape: <KindShape look={look} />,
      }))
  return (
    <ul className="legend map-legend">
      {entries.map(({ look, counts, data, name, shape }) => (
        <li key={look}>
          <button
            type="button"
            aria-pressed={look === chosen}
            onClick={() => onChoose(look === chosen ? undefined : look)}
          >
            <span className="legend-swatch" {...data}>
              {shape}
            </span>
            <span className="map-legend-name">{name}</span>
            <span className="figure">{words.map.clauses(counts.clauses)}</span>
            <span className="figure quiet">{counts.items > 0 ? words.map.items(counts.items) : ''}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
