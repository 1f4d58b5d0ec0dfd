import { type ReactNode, useEffect, useState } from 'react'

/** Makes the whole window take dropped files while it is mounted; the sheet with `invitation` shows during the drag. */
export function DropZone({ onFiles, invitation }: { onFiles: (files: File[]) => void; invitation: ReactNode }) {
  const [over, setOver] = useState(false)
  useEffect(() => {
    // Entering a child fires before leaving its parent: a count tells when the pointer really left the window.
    let depth = 0
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const onEnter = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      depth += 1
      setOver(true)
    }
    const onLeave = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      depth -= 1
      if (depth <= 0) setOver(false)
    }
    const onOver = (event: DragEvent) => {
      if (carriesFiles(event)) event.preventDefault()
    }
    const onDrop = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      depth = 0
      setOver(false)
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length > 0) onFiles(files)
    }
    const options = { capture: true }
    window.addEventListener('dragenter', onEnter, options)
    window.addEventListener('dragleave', onLeave, options)
    window.addEventListener('dragover', onOver, options)
    window.addEventListener('drop', onDrop, options)
    return () => {
      window.removeEventListener('dragenter', onEnter, options)
      window.removeEventListener('dragleave', onLeave, options)
      window.removeEventListener('dragover', onOver, options)
      window.removeEventListener('drop', onDrop, options)
    }
  }, [onFiles])
  return over ? <div className="drop-sheet">{invitation}</div> : null
}
