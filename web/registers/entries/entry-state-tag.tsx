import type { EntryState } from '@linchpin/api'
import { StateTag, type Tone } from '../../ui/state-tag.tsx'
import { useRegisterWords } from '../words.ts'

const tones: Readonly<Record<EntryState, Tone>> = {
  proposed: 'waiting',
  admitted: 'good',
  refused: 'refused',
  exited: 'carried',
}

export function EntryStateTag({ state }: { state: EntryState }) {
  const words = useRegisterWords()
  return <StateTag tone={tones[state]} word={words.entries.state[state]} />
}
