import type { RegisterDetail } from '@linchpin/api'
import { useMemo } from 'react'
import { useLanguage } from '../ui/language.tsx'
import type { FieldSources } from './fields/field-control.tsx'
import type { ValueNames } from './fields/form-field.ts'

type EntryNames = Readonly<Record<string, Readonly<Record<string, string>>>>
/** Uploads stand among the names of a reply as if they were a register. */
const uploads = 'upload'

/** What ids in values stand for, by the register's bodies and the names that came with the values. */
export function useValueNames(register: RegisterDetail | undefined, names: EntryNames | undefined): ValueNames {
  const { language } = useLanguage()
  return useMemo(() => {
    const bodies = new Map(register?.bodies.map(({ key, label }) => [key, label[language]]))
    return {
      body: (id) => bodies.get(id) ?? id,
      entry: (of, key) => names?.[of]?.[key] ?? key,
      file: (id) => names?.[uploads]?.[id] ?? id,
    }
  }, [register, names, language])
}

export function useFieldSources(register: RegisterDetail | undefined, names: EntryNames | undefined): FieldSources {
  const known = useValueNames(register, names)
  return useMemo(() => ({ bodies: register?.bodies ?? [], names: known }), [register, known])
}
