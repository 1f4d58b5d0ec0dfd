import { clauseLabel } from '../clause-label.ts'
import { useDocumentWords } from '../words.ts'
import { type ClauseContent, lookKinds } from './clause-content.ts'
import { KindShape } from './kind-shape.tsx'
import { isEmpty } from './map-block.tsx'

/** The clause under the pointer or with the focus, in full; how to read the map while there is none. */
export function MapDetail({ content }: { content: ClauseContent | undefined }) {
  const words = useDocumentWords()
  if (!content)
    return (
      <section className="map-detail quiet">
        <p>{words.map.width}</p>
        <p>{words.map.contentNote}</p>
        <p className="map-keys">{words.map.keysNote}</p>
      </section>
    )
  return (
    <section className="map-detail">
      <h2>{clauseLabel(content.ref, content.heading)}</h2>
      <p className="quiet figure">
        {words.map.characters(content.size)}
        {content.items > 0 ? `　${words.map.reviewedOf(content.reviewed, content.items)}` : ''}
      </p>
      <ul className="map-detail-counts">
        {lookKinds
          .filter((kind) => content.counts[kind] > 0)
          .map((kind) => (
            <li key={kind} data-look={kind}>
              <KindShape look={kind} />
              {words.kinds.name[kind]} <b className="figure">{content.counts[kind]}</b>
            </li>
          ))}
        {isEmpty(content.look) ? (
          <li data-look={content.look}>
            <KindShape look={content.look} />
            {words.map.look[content.look]}
          </li>
        ) : null}
      </ul>
      {content.opening ? <p className="map-detail-text">{content.opening}</p> : null}
    </section>
  )
}
