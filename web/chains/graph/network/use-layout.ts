import { useEffect, useState } from 'react'
import type { LayoutInput } from './layout.ts'
import type { NetworkData } from './network-data.ts'

export interface Positions {
  readonly x: Float32Array
  readonly y: Float32Array
  readonly isDone: boolean
}

/** Where the nodes stand, found in a thread of its own; `null` until the first answer. */
export function useLayout(data: NetworkData): Positions | null {
  const [held, setHeld] = useState<{ readonly data: NetworkData; readonly positions: Positions } | null>(null)
  useEffect(() => {
    const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data: positions }: MessageEvent<Positions>) => setHeld({ data, positions })
    const input: LayoutInput = {
      count: data.nodes.length,
      from: Int32Array.from(data.from),
      to: Int32Array.from(data.to),
      column: Float32Array.from(data.nodes, ({ column }) => column ?? Number.NaN),
    }
    worker.postMessage(input)
    return () => worker.terminate()
  }, [data])
  return held?.data === data ? held.positions : null
}
