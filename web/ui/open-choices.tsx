import { Radio } from 'antd'
import type { ControlProps } from './field-grid.tsx'

interface OpenChoicesProps<Value extends string | boolean> {
  readonly control: ControlProps
  readonly value: Value | null
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
  readonly className?: string
}

/** Few choices that lie open, one of them taken. */
export function OpenChoices<Value extends string | boolean>(props: OpenChoicesProps<Value>) {
  const { control, value, options, onChange, className } = props
  return (
    <Radio.Group
      id={control.id}
      aria-describedby={control['aria-describedby']}
      {...(className ? { className } : {})}
      value={value}
      options={[...options]}
      onChange={(event) => onChange(event.target.value as Value)}
    />
  )
}
