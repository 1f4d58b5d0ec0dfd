import { Select } from 'antd'
import { useMemo } from 'react'
import type { ControlProps } from '../../ui/field-grid.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { useRegisterWords } from '../words.ts'
import { type NamedBody, soughtBody } from './sought-body.ts'

export type { NamedBody }

interface BodyPickerProps {
  readonly bodies: readonly NamedBody[]
  readonly chosen: readonly string[]
  readonly isMany: boolean
  readonly onChoose: (ids: readonly string[]) => void
  readonly control: ControlProps
  readonly name: (id: string) => string
}

/** A body of the city, found by its name or by the short one that people use. */
export function BodyPicker({ bodies, chosen, isMany, onChoose, control, name }: BodyPickerProps) {
  const words = useRegisterWords()
  const { language } = useLanguage()
  const options = useMemo(() => {
    const known = new Set(bodies.map(({ key }) => key))
    const former = chosen.filter((id) => !known.has(id)).map((id) => ({ value: id, label: name(id), sought: '' }))
    return [
      ...bodies.map((body) => ({ value: body.key, label: body.label[language], sought: soughtBody(body) })),
      ...former,
    ]
  }, [bodies, chosen, language, name])
  const shared = {
    ...control,
    allowClear: true,
    showSearch: {
      filterOption: (typed: string, option?: { sought: string }) => option?.sought.includes(typed.trim()) ?? false,
    },
    placeholder: words.fields.findBody,
    options,
  }
  if (isMany)
    return <Select mode="multiple" {...shared} value={[...chosen]} onChange={(ids: string[]) => onChoose(ids)} />
  return (
    <Select {...shared} value={chosen[0] ?? null} onChange={(id: string | undefined) => onChoose(id ? [id] : [])} />
  )
}
