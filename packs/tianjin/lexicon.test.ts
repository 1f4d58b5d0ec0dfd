import { compile } from '@linchpin/kernels/policy'
import { expect, test } from 'vitest'
import { lexicon } from './lexicon.ts'

const names = Object.entries(lexicon).flatMap(([type, entries]) => entries.map(({ name }) => `${type} ${name}`))

test('no name stands twice under one type', () => {
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})

test('every district of a zone is one of the 16', () => {
  const districts = new Set(lexicon.district?.map(({ name }) => name))
  const named = [...(lexicon.zone ?? []), ...(lexicon.park ?? [])].flatMap(({ district }) => district ?? [])
  expect(named.filter((name) => !districts.has(name))).toEqual([])
})

test('the city’s names are found where grammar tells nothing', () => {
  const blocks = [{ kind: 'paragraph', text: '一、依托津城和滨城，支持荣程与云账户发展。' } as const]
  const found = compile({ blocks }, { lexicons: [lexicon] }).entities.map(({ name, type }) => `${type} ${name}`)
  expect(found).toEqual(['zone 津城', 'zone 滨城', 'enterprise 荣程', 'enterprise 云账户'])
})
