import { StateTag } from './state-tag.tsx'
import { useUiWords } from './words.ts'

/** Stands wherever invented data shows, so that no picture of the screen is taken for the city's. */
export function InventedMark({ word }: { word?: string }) {
  const words = useUiWords()
  return (
    <span title={words.inventedNote}>
      <StateTag tone="sample" word={word ?? words.invented} />
    </span>
  )
}
