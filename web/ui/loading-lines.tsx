import { useUiWords } from './words.ts'

const widths = [72, 94, 88, 96, 61, 90, 97, 83, 92, 45]

/** Grey lines in the place of text that is on its way. */
export function LoadingLines({ lines = 8 }: { lines?: number }) {
  const words = useUiWords()
  return (
    <output className="loading-lines" aria-label={words.loading}>
      {Array.from({ length: lines }, (_, line) => line).map((line) => (
        <span key={line} style={{ width: `${widths[line % widths.length]}%` }} />
      ))}
    </output>
  )
}
