import { expect, it } from 'vitest'
import { correction, draftOf, faultsOf, fieldsOf } from './measure-draft.ts'

const fields = {
  quote: '加强监管',
  action: '加强监管',
  leads: ['市商务局'],
  cooperating: [],
  deadline: '2025-06',
  responsibility: 'lead' as const,
  modality: 'obligation' as const,
}

it('a draft made from a measure and read back is the measure', () => {
  expect(fieldsOf(draftOf(fields), 'obligation')).toEqual(fields)
})

it('a quote stands in its clause whatever the line breaks and asterisks', () => {
  expect(faultsOf(draftOf(fields), '（一）加强\n**监管**。')).toEqual({})
})

it('says what is wrong at each field', () => {
  const draft = { ...draftOf(fields), quote: '没有这句', action: ' ', leads: [], deadline: '明年' }
  expect(faultsOf(draft, '加强监管')).toEqual({
    quote: 'quoteNotFound',
    action: 'actionMissing',
    leads: 'leadMissing',
    deadline: 'deadlineWrong',
  })
})

it('only what changed is sent', () => {
  expect(correction(fields, { ...fields, deadline: null })).toEqual({ deadline: null })
})
