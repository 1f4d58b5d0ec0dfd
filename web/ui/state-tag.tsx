/** A state by shape, word and colour together, so that no one of them has to be seen. */
export type Tone = 'waiting' | 'good' | 'edited' | 'added' | 'refused' | 'carried' | 'sample'

const shapes: Readonly<Record<Tone, string>> = {
  waiting: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11',
  good: 'M3 8.5l3.4 3.4L13 4.6',
  edited: 'M3 13l.8-3.2L10.8 2.8l2.4 2.4l-7 7L3 13',
  added: 'M8 3v10M3 8h10',
  refused: 'M4 4l8 8M12 4l-8 8',
  carried: 'M13 5.5H5.5a3 3 0 0 0 0 6H9M10.5 3l2.5 2.5L10.5 8',
  sample: 'M8 2.5l5.5 10.5h-11zM8 6.5v3.2M8 11.2v.3',
}

export function StateShape({ tone }: { tone: Tone }) {
  return (
    <svg className="state-shape" viewBox="0 0 16 16" aria-hidden="true">
      <path d={shapes[tone]} />
    </svg>
  )
}

export function StateTag({ tone, word }: { tone: Tone; word: string }) {
  return (
    <span className="state-tag" data-tone={tone}>
      <StateShape tone={tone} />
      {word}
    </span>
  )
}
