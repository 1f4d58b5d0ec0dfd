import { expect, it } from 'vitest'
import { fieldsOf } from '../fixtures/commitment.ts'
import { measureDraft, measureFaults, measureFields } from './measure-draft.ts'
import { quoteFault } from './quote-fault.ts'

const fields = { ...fieldsOf('measure'), deadline: '2025-06' }

it('a draft made from a measure and read back is the measure', () => {
  expect(measureFields(measureDraft(fields), fields)).toEqual(fields)
})

it('says what is wrong at each field', () => {
  expect(measureFaults({ ...measureDraft(fields), action: ' ', leads: [], deadline: '明年' })).toEqual({
    action: 'actionMissing',
    leads: 'leadMissing',
    deadline: 'deadlineWrong',
  })
})

it('a quote stands in its clause whatever the line breaks and asterisks', () => {
  expect(quoteFault('加强监管', '（一）加强\n**监管**。')).toBeNull()
  expect(quoteFault('没有这句', '加强监管')).toBe('quoteNotFound')
  expect(quoteFault(' ', '加强监管')).toBe('quoteMissing')
})
