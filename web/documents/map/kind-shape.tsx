import type { Look } from './clause-content.ts'

const shapes: Readonly<Partial<Record<Look, string>>> = {
  target: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M8 6.8a1.2 1.2 0 1 0 0 2.4a1.2 1.2 0 1 0 0-2.4',
  measure: 'M4.5 3l8 5l-8 5z',
  duty: 'M3.5 3.5h9v9h-9z',
  benefit: 'M8 2l6 6l-6 6l-6-6z',
  fact: 'M3.5 13v-4M8 13v-7M12.5 13v-10',
}

/** The shape of a kind of commitment; a dash for what holds none. */
export function KindShape({ look }: { look: Look }) {
  return (
    <svg className="state-shape" viewBox="0 0 16 16" aria-hidden="true">
      <path d={shapes[look] ?? 'M4 8h8'} />
    </svg>
  )
}
