// Runs in the page, before anything of its own: notes when the page can be used and how far it moved. A script, so that it goes there
// as it stands.
;(() => {
  const waits = '.loading-lines, .skeleton, .ant-spin-spinning, [aria-busy="true"]'
  const watched = { usableMs: null, shift: 0, moved: [], waves: 0 }
  window.watched = watched
  let asked = 0
  let answeredWaves = 0
  let due = false

  const hasHeading = () =>
    [...document.querySelectorAll('h1')].some(
      (head) => head.checkVisibility({ visibilityProperty: true }) && head.textContent.trim() !== '',
    )
  const isUsable = () => asked === 0 && hasHeading() && document.querySelector(waits) === null
  const look = () => {
    if (!isUsable()) watched.usableMs = null
    else if (watched.usableMs === null && !due) {
      due = true
      // After the frame in which it is drawn.
      requestAnimationFrame(() =>
        setTimeout(() => {
          due = false
          if (isUsable()) watched.usableMs = performance.now()
        }),
      )
    }
  }
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['class', 'aria-busy'],
  })

  const ask = window.fetch
  window.fetch = async (...given) => {
    asked++
    const wave = answeredWaves + 1
    watched.waves = Math.max(watched.waves, wave)
    try {
      return await ask(...given)
    } finally {
      answeredWaves = Math.max(answeredWaves, wave)
      // What the answer is for is drawn before it counts as come.
      setTimeout(() => {
        asked--
        look()
      })
    }
  }

  const nameOf = (node) => {
    const at = node?.nodeType === Node.ELEMENT_NODE ? node : node?.parentElement
    if (!at) return '?'
    const own = at.className?.baseVal ?? at.className
    return own ? `.${own.split(' ')[0]}` : `${nameOf(at.parentElement)} ${at.localName}`
  }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.hadRecentInput) continue
      watched.shift += entry.value
      for (const { node, previousRect, currentRect } of entry.sources) {
        const by = Math.round(currentRect.top - previousRect.top) || Math.round(currentRect.left - previousRect.left)
        watched.moved.push(`${nameOf(node)} ${by > 0 ? '+' : ''}${by}`)
      }
    }
  }).observe({ type: 'layout-shift', buffered: true })
})()
