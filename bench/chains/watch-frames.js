// Runs in the page, before anything of its own: notes long tasks, and counts frames when asked. A script, so that it goes there as it
// stands.
;(() => {
  const watched = { longTasks: [] }
  window.watchedFrames = watched
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) watched.longTasks.push(entry.duration)
  }).observe({ type: 'longtask', buffered: true })
  watched.count = (forMs) =>
    new Promise((done) => {
      const begin = performance.now()
      let frames = 0
      const next = () => {
        frames++
        const gone = performance.now() - begin
        if (gone < forMs) requestAnimationFrame(next)
        else done((frames / gone) * 1000)
      }
      requestAnimationFrame(next)
    })
})()
