import './outcome-mark.css'
import type { PackExample } from '@linchpin/api'
import { StateTag, type Tone } from '../../ui/state-tag.tsx'

const tones: Readonly<Record<PackExample['mark'], Tone>> = {
  met: 'good',
  made: 'good',
  computed: 'edited',
  notMet: 'refused',
  refused: 'refused',
  unknown: 'waiting',
}

/** An outcome by shape, word and colour. */
export function OutcomeMark({ mark, text }: { mark: PackExample['mark']; text: string }) {
  return (
    <span className="outcome" data-mark={mark}>
      <StateTag tone={tones[mark]} word={text} />
    </span>
  )
}
