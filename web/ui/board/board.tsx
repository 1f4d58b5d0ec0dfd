import './board.css'
import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { useUiWords } from '../words.ts'
import { stepTo } from './board-step.ts'

export interface BoardColumn<Card> {
  readonly key: string
  readonly title: string
  /** Behind the title: a light, a limit. */
  readonly note?: ReactNode
  readonly cards: readonly Card[]
  /** Of the state, where not all are here. */
  readonly count?: number | undefined
  /** Shows the rest. */
  readonly more?: ReactNode
}

interface BoardProps<Card> {
  readonly label: string
  /** `undefined` until the first answer. */
  readonly columns: readonly BoardColumn<Card>[] | undefined
  readonly cardKey: (card: Card) => string
  /** A `BoardCard`. */
  readonly renderCard: (card: Card) => ReactNode
}

/** Columns by state. Cards open; they move by what is done on them, never by being dragged. */
export function Board<Card>({ label, columns, cardKey, renderCard }: BoardProps<Card>) {
  const board = useRef<HTMLElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const at = (event.target as Element).closest('.board-card')
    if (!at || !board.current || event.altKey || event.ctrlKey || event.metaKey) return
    const lanes = [...board.current.querySelectorAll('.board-column')].map((lane) => [
      ...lane.querySelectorAll('.board-card'),
    ])
    const next = stepTo(lanes, at, event.key)
    if (!next) return
    event.preventDefault()
    const opener = next.querySelector<HTMLElement>('a, button')
    opener?.focus({ preventScroll: true })
    next.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
  return (
    <section
      ref={board}
      className="board"
      aria-label={label}
      aria-busy={columns === undefined}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls has to be reached by keyboard
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      {columns === undefined
        ? Array.from({ length: 5 }, (_, at) => at).map((at) => <WaitingLane key={at} />)
        : columns.map((column) => <Lane key={column.key} column={column} cardKey={cardKey} renderCard={renderCard} />)}
    </section>
  )
}

type LaneProps<Card> = Pick<BoardProps<Card>, 'cardKey' | 'renderCard'> & { readonly column: BoardColumn<Card> }

function Lane<Card>({ column: { title, note, cards, count, more }, cardKey, renderCard }: LaneProps<Card>) {
  const words = useUiWords()
  const all = count ?? cards.length
  return (
    <section className="board-column" aria-label={`${title} ${words.board.count(all)}`}>
      <h3>
        <span className="board-title">{title}</span>
        <span className="board-count figure">{all.toLocaleString('en-US')}</span>
        {note ? <span className="board-note">{note}</span> : null}
      </h3>
      {cards.length > 0 ? (
        <ol>
          {cards.map((card) => (
            <li key={cardKey(card)}>{renderCard(card)}</li>
          ))}
        </ol>
      ) : (
        <p className="board-none quiet">{words.board.none}</p>
      )}
      {more ?? (all > cards.length ? <p className="board-none quiet">{words.board.more(all - cards.length)}</p> : null)}
    </section>
  )
}

function WaitingLane() {
  return (
    <div className="board-column" aria-hidden="true">
      <h3>
        <span className="skeleton" style={{ width: '5em' }} />
      </h3>
      <div className="board-card">
        <span className="skeleton" style={{ width: '80%' }} />
        <span className="skeleton" style={{ width: '50%' }} />
      </div>
    </div>
  )
}
