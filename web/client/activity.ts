import { onTabs, tellTabs } from './tabs.ts'

const tellEveryMs = 10_000
let lastAt = Date.now()
let toldAt = 0

/** When the server last heard from this browser: it counts idle minutes from there. */
export const activity = {
  lastAt: () => lastAt,
  asked() {
    lastAt = Date.now()
    if (lastAt - toldAt < tellEveryMs) return
    toldAt = lastAt
    tellTabs('active')
  },
}

onTabs('active', () => {
  lastAt = Date.now()
})
