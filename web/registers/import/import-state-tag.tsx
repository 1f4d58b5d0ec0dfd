import type { RegisterImport } from '@linchpin/api'
import { StateTag, type Tone } from '../../ui/state-tag.tsx'
import { useRegisterWords } from '../words.ts'

const tones: Readonly<Record<RegisterImport['state'], Tone>> = {
  reading: 'edited',
  failed: 'refused',
  preview: 'waiting',
  applying: 'edited',
  applied: 'good',
  undoing: 'edited',
  undone: 'carried',
}

export function ImportStateTag({ state }: { state: RegisterImport['state'] }) {
  const words = useRegisterWords()
  return <StateTag tone={tones[state]} word={words.import.states[state]} />
}
