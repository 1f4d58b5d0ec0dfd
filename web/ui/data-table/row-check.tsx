import { useEffect, useRef } from 'react'

interface RowCheckProps {
  readonly label: string
  readonly isOn: boolean
  readonly isPartly?: boolean | undefined
  readonly isDisabled?: boolean | undefined
  readonly onPress: (withShift: boolean) => void
}

/** The browser's own box: two hundred of them cost nothing. The whole cell presses it. */
export function RowCheck({ label, isOn, isPartly = false, isDisabled = false, onPress }: RowCheckProps) {
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (box.current) box.current.indeterminate = isPartly
  }, [isPartly])
  return (
    <label className="row-check">
      <input
        ref={box}
        type="checkbox"
        aria-label={label}
        checked={isOn}
        disabled={isDisabled}
        onChange={(event) => onPress((event.nativeEvent as MouseEvent).shiftKey === true)}
      />
    </label>
  )
}
