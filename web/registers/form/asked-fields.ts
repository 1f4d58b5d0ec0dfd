import type { RegisterDetail, RegisterField } from '@linchpin/api'
import type { Draft } from '../fields/draft.ts'

/** The register's own fields that the person fills in: those for who keeps it are asked of nobody else. */
export const askedFields = ({ id, fields, may }: RegisterDetail): readonly RegisterField[] =>
  fields.filter(({ of, isForKeepers }) => of === id && (!isForKeepers || may.includes('add')))

/** As they are asked for beside what is filled in: one that stands in for another is required while that is empty. */
export const requiredBeside = (fields: readonly RegisterField[], draft: Draft): readonly RegisterField[] =>
  fields.map((field) =>
    field.requiredWithout !== null && (draft[field.requiredWithout] ?? '').length === 0
      ? { ...field, isRequired: true }
      : field,
  )
