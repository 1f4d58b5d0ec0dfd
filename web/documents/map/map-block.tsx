import { Link } from '@tanstack/react-router'
import type { CSSProperties } from 'react'
import { StateShape, type Tone } from '../../ui/state-tag.tsx'
import { clauseLabel } from '../clause-label.ts'
import { type DocumentWords, useDocumentWords } from '../words.ts'
import { type ClauseContent, type EmptyLook, emptyLooks, lookKinds, type ReviewLook } from './clause-content.ts'
import { KindShape } from './kind-shape.tsx'
import { type BlockForm, charactersIn, type MapBox, ordinal, shortOrdinal } from './lay-out-map.ts'

interface MapBlockProps {
  readonly box: MapBox
  /** Of all blocks but heads. */
  readonly form: BlockForm
  readonly documentId: string
  readonly byReview: boolean
  readonly dimmed: boolean
  /** Whether Tab leads here. */
  readonly inTabOrder: boolean
  /** The pointer or the focus is on it. */
  readonly onActive: () => void
  readonly onFocus: () => void
}

/** One clause on the map: a link to its text, with as much of its heading and counts as there is room for. */
export function MapBlock({ box, form, documentId, byReview, dimmed, inTabOrder, onActive, onFocus }: MapBlockProps) {
  const words = useDocumentWords()
  const { content, isHead, x, y, width, height } = box
  const characters = isHead ? undefined : charactersIn(width, form)
  // Where there is room for one of the two, the number says more: the colour is there already.
  const marked = characters !== undefined && !form.counts && characters >= shortOrdinal(content).length
  const place: CSSProperties = { left: x, top: y, width, height }
  const share = content.items === 0 ? 0 : Math.round((content.reviewed / content.items) * 100)
  return (
    <Link
      to="/documents/$id"
      params={{ id: documentId }}
      search={content.eId.startsWith('outside-') ? {} : { clause: content.ref }}
      className="map-block"
      preload={false}
      tabIndex={inTabOrder ? 0 : -1}
      data-head={isHead}
      data-look={byReview ? undefined : content.look}
      data-review={byReview ? content.reviewLook : undefined}
      data-dimmed={dimmed}
      data-lines={isHead ? 'head' : form.lines}
      style={byReview ? ({ ...place, '--share': `${share}%` } as CSSProperties) : place}
      aria-label={describe(content, words)}
      onMouseEnter={onActive}
      onFocus={() => {
        onActive()
        onFocus()
      }}
    >
      {isHead || form.lines > 0 ? (
        <span className="map-block-name">
          {marked && (byReview ? content.items > 0 : !isEmpty(content.look)) ? (
            <FirstMark content={content} byReview={byReview} />
          ) : null}
          <BlockName
            content={content}
            characters={isHead || marked || form.counts ? characters : charactersIn(width, { ...form, counts: true })}
          />
        </span>
      ) : (
        <FirstMark content={content} byReview={byReview} />
      )}
      {isHead ? height >= headWithCounts && <Marks content={content} byReview={byReview} width={0} /> : null}
      {form.counts && !isHead ? <Marks content={content} byReview={byReview} width={width} /> : null}
    </Link>
  )
}

/** Two lines of heading and the counts. */
const headWithCounts = 66

/** Ordinal and heading as far as there is room for so many characters; 四 for （四） and 十二 for 第十二条 in a short one. */
function BlockName({ content, characters = 20 }: { content: ClauseContent; characters: number | undefined }) {
  const short = characters < 15 ? shortOrdinal(content) : ordinal(content)
  const name = content.heading === content.ref ? '' : (content.heading ?? content.opening)
  if (characters < short.length) return null
  return (
    <>
      <span className="map-block-ordinal">{short}</span>
      {characters >= short.length + 2.5 ? ` ${name}` : null}
    </>
  )
}

const tones: Readonly<Record<ReviewLook, Tone>> = {
  done: 'good',
  some: 'waiting',
  open: 'waiting',
  'no-items': 'carried',
}

function FirstMark({ content, byReview }: { content: ClauseContent; byReview: boolean }) {
  if (!byReview) return <KindShape look={content.look} />
  return content.items > 0 ? <StateShape tone={tones[content.reviewLook]} /> : <KindShape look="nothing" />
}

/** As many counts as a block of `width` has room for; a head (0) has room for all, and says nothing of what it lacks. */
function Marks({ content, byReview, width }: { content: ClauseContent; byReview: boolean; width: number }) {
  const words = useDocumentWords()
  const room = width === 0 ? lookKinds.length : Math.max(1, Math.floor((width - 4) / 44))
  const held = lookKinds.filter((kind) => content.counts[kind] > 0).slice(0, room)
  if (byReview && content.items > 0)
    return (
      <span className="map-block-marks">
        <span>
          <StateShape tone={tones[content.reviewLook]} />
          {content.reviewed}/{content.items}
        </span>
      </span>
    )
  if (byReview || held.length === 0)
    return (
      <span className="map-block-empty">
        {isEmpty(content.look) ? emptyWord(words.map.look[content.look], width) : null}
      </span>
    )
  return (
    <span className="map-block-marks">
      {held.map((kind) => (
        <span key={kind} data-look={kind}>
          <KindShape look={kind} />
          {content.counts[kind]}
        </span>
      ))}
    </span>
  )
}

/** Nothing rather than half a word. */
const emptyWord = (word: string, width: number): string => (word.length * 14 + 12 <= width ? word : '')

export function isEmpty(look: ClauseContent['look']): look is EmptyLook {
  return (emptyLooks as readonly string[]).includes(look)
}

/** The block in words: its clause, what it holds or why nothing, how far it is reviewed. */
function describe(content: ClauseContent, words: DocumentWords): string {
  const held = lookKinds.filter((kind) => content.counts[kind] > 0)
  return [
    clauseLabel(content.ref, content.heading),
    ...held.map((kind) => words.map.count(words.kinds.name[kind], content.counts[kind])),
    ...(isEmpty(content.look) ? [words.map.look[content.look]] : []),
    ...(content.items > 0 ? [words.map.reviewedOf(content.reviewed, content.items)] : []),
  ].join('，')
}
