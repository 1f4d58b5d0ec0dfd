import { Button, type ButtonProps } from 'antd'
import { useRef } from 'react'

interface FilePickerProps extends Omit<ButtonProps, 'onClick'> {
  accept: string
  multiple?: boolean
  onFiles: (files: File[]) => void
}

/** A button that opens the system's file dialog. */
export function FilePicker({ accept, multiple = false, onFiles, children, ...button }: FilePickerProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button {...button} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={multiple}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          // Cleared, so that choosing the same file again is a change again.
          event.target.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
    </>
  )
}
