/// <reference lib="webworker" />
import { createLayout, type LayoutInput } from './layout.ts'

const tellEveryMs = 300

/** Positions while they are found, and at the end. */
addEventListener('message', ({ data }: MessageEvent<LayoutInput>) => {
  const layout = createLayout(data)
  const tell = (isDone: boolean) => {
    const [x, y] = [layout.x.slice(), layout.y.slice()]
    postMessage({ x, y, isDone }, [x.buffer, y.buffer])
  }
  let told = performance.now()
  while (layout.step() > 0) {
    if (performance.now() - told < tellEveryMs) continue
    tell(false)
    told = performance.now()
  }
  tell(true)
})
