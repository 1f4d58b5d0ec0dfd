import { expect, test } from 'vitest'
import { defaultInputs, divisionOf, makesGoods } from './default-inputs.ts'

test('a division is read from a class, with the letter of its section or without', () => {
  expect(['C3670', '3670', '36', ' c36 ', null, '', 'X', '第36类'].map(divisionOf)).toEqual([
    ...['36', '36', '36', '36'],
    ...['不详', '不详', '不详', '不详'],
  ])
})

test('goods are essential to who makes goods; services, trade, building and what is not known are not', () => {
  expect(['01', '05', '06', '11', '13', '36', '43', '44', '46', '47', '51', '65', '不详'].filter(makesGoods)).toEqual([
    ...['01', '06', '13', '36', '44', '46'],
  ])
  expect([...defaultInputs(['36', '65', '不详'])]).toEqual([2, 1, 1, 1, 1, 1, 1, 1, 1])
})
