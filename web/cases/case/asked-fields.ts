import type { CaseDetail, CaseField, CaseMove } from '@linchpin/api'

/** The fields of a move's form, in the order in which it asks for them. All have to be filled; a masked one is, unseen. */
export const askedFields = (
  { fields, masked }: Pick<CaseDetail, 'fields' | 'masked'>,
  { asks }: Pick<CaseMove, 'asks'>,
): readonly CaseField[] =>
  asks.flatMap((name) => {
    const field = fields.find((each) => each.name === name)
    return field === undefined ? [] : [{ ...field, isRequired: !masked.includes(name) }]
  })
