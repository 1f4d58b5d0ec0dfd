import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useDocumentWords } from '../words.ts'

interface SelectionButtonProps {
  selection: { x: number; y: number }
  onAdd: () => void
}

/** Floats at the end of the selected words. */
export function SelectionButton({ selection, onAdd }: SelectionButtonProps) {
  const words = useDocumentWords()
  const left = Math.max(8, Math.min(selection.x - 150, window.innerWidth - 220))
  const top = Math.min(selection.y + 6, window.innerHeight - 44)
  return (
    // Pressing must not take the selection away before the click.
    <div className="selection-button" style={{ left, top }} onPointerDown={(event) => event.preventDefault()}>
      <Button type="primary" icon={<PlusOutlined aria-hidden="true" />} onClick={onAdd}>
        {words.reading.addFromText} <kbd>A</kbd>
      </Button>
    </div>
  )
}
