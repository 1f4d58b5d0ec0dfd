import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { compile } from '../compile.ts'
import type { Block } from '../types.ts'
import { akomaNtoso } from './akoma-ntoso.ts'

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

interface ParsedElement {
  readonly path: string
  readonly attributes: Readonly<Record<string, string>>
  text: string
}

/** Elements in order; throws where the XML is not well formed. */
function parse(xml: string): { readonly elements: readonly ParsedElement[]; readonly words: string } {
  const parser = new SaxesParser({ xmlns: false })
  const elements: ParsedElement[] = []
  const open: ParsedElement[] = []
  let words = ''
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const path = `${open.at(-1)?.path ?? ''}/${name}`
    const element = { path, attributes: attributes as Record<string, string>, text: '' }
    elements.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    if (!open.some(({ path }) => path.endsWith('/meta'))) words += text
    for (const element of open) element.text += text
  })
  parser.on('closetag', () => void open.pop())
  parser.write(xml).close()
  return { elements, words }
}

const squash = (words: string) => words.replace(/\s/g, '')
const find = (xml: string, end: string) => parse(xml).elements.filter(({ path }) => path.endsWith(end))

const regulation = compile(
  {
    blocks: [
      '临江市工业促进条例',
      '（2024年3月1日临江市第九届人民代表大会常务委员会第八次会议通过）',
      '第一章 总则',
      '第一条 为了促进工业发展，制定本条例。',
      '第二条 市人民政府应当履行下列职责：',
      '（一）编制规划；',
      '（二）安排资金。',
      '区人民政府参照执行。',
      '第二章 附则',
      '第三条 本条例自2024年5月1日起施行。',
    ].map(paragraph),
  },
  { document: { issuer: '临江市人大常委会', docNumber: '临人〔2024〕3号', date: '2024-03-01' } },
)

describe('a regulation', () => {
  const xml = akomaNtoso(regulation)

  test('is an act in the namespace of Akoma Ntoso 3.0, with clauses as chapters, articles and items', () => {
    const { elements } = parse(xml)
    expect(elements[0]?.attributes.xmlns).toBe('http://docs.oasis-open.org/legaldocml/ns/akn/3.0')
    expect(elements[1]?.path).toBe('/akomaNtoso/act')
    expect(elements[1]?.attributes.name).toBe('regulation')
    expect(find(xml, '/body/chapter').map(({ attributes }) => attributes.eId)).toEqual(['chp_1', 'chp_2'])
    expect(find(xml, '/chapter/article/num').map(({ text }) => text)).toEqual(['第一条', '第二条', '第三条'])
    expect(find(xml, '/article/hcontainer')[0]?.attributes.name).toBe('item')
  })

  test('puts own words above items into intro and those behind them into wrapUp', () => {
    expect(find(xml, '/article/intro').map(({ text }) => text)).toEqual(['市人民政府应当履行下列职责：'])
    expect(find(xml, '/article/wrapUp').map(({ text }) => text)).toEqual(['区人民政府参照执行。'])
    expect(find(xml, '/hcontainer/content/p').map(({ text }) => text)).toEqual(['编制规划；', '安排资金。'])
  })

  test('says who issued it, when and by which number', () => {
    const of = (name: string) => find(xml, `/FRBRWork/${name}`).map(({ attributes }) => attributes)
    expect(of('FRBRcountry')).toEqual([{ value: 'cn' }])
    expect(of('FRBRdate')).toEqual([{ date: '2024-03-01', name: 'issued' }])
    expect(of('FRBRnumber')).toEqual([{ value: '临人〔2024〕3号' }])
    expect(of('FRBRauthor')).toEqual([{ href: '#issuer', as: '#author' }])
    expect(find(xml, '/references/TLCOrganization')[0]?.attributes.showAs).toBe('临江市人大常委会')
    expect(find(xml, '/FRBRExpression/FRBRlanguage')[0]?.attributes.language).toBe('zho')
  })

  test('gives every clause its own eId, the one of the compiled document', () => {
    const ids = parse(xml).elements.flatMap(({ attributes }) => attributes.eId ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    for (const { eId } of regulation.clauses) expect(ids).toContain(eId)
  })

  test('keeps every word of the document, in its order', () => {
    expect(squash(parse(xml).words)).toBe(squash(regulation.text))
  })
})

describe('a plan', () => {
  const rows = [
    ['指标', '2027年'],
    ['产值<亿元>&增速', '"800"'],
  ]
  const plan = compile({
    blocks: [
      paragraph('云渚市制造业发展规划'),
      paragraph('各区人民政府：'),
      paragraph('为加快制造业发展，制定本规划。'),
      paragraph('一、发展目标'),
      paragraph('主要指标如下。'),
      { kind: 'table', rows },
      paragraph('二、主要任务'),
      paragraph('（一）技术改造。实施A&B行动，R<1的除外。'),
      paragraph('云渚市人民政府'),
      paragraph('2024年6月3日'),
    ],
  })
  const xml = akomaNtoso(plan)

  test('is a doc with its title in the preface, its reasons in the preamble and its date in the conclusions', () => {
    expect(parse(xml).elements[1]?.path).toBe('/akomaNtoso/doc')
    expect(find(xml, '/preface/p/docTitle').map(({ text }) => text)).toEqual(['云渚市制造业发展规划'])
    expect(find(xml, '/preamble').map(({ text }) => text)).toEqual(['各区人民政府：为加快制造业发展，制定本规划。'])
    expect(find(xml, '/conclusions/p').map(({ text }) => text)).toEqual(['云渚市人民政府', '2024年6月3日'])
  })

  test('holds tables cell by cell, with marks of XML in them as words', () => {
    expect(find(xml, '/table/tr/td').map(({ text }) => text)).toEqual(rows.flat())
    expect(find(xml, '/content/table')[0]?.attributes.eId).toBe('chp_1__table_1')
    expect(find(xml, '/chapter/section/content').map(({ text }) => text)).toEqual(['实施A&B行动，R<1的除外。'])
    expect(squash(parse(xml).words)).toBe(squash(plan.text))
  })
})

test('a document without clauses or a date is still a valid frame', () => {
  const xml = akomaNtoso(compile({ blocks: [] }))
  expect(find(xml, '/doc/mainBody/p')).toHaveLength(1)
  expect(find(xml, '/FRBRWork/FRBRdate')[0]?.attributes).toEqual({ date: '0001-01-01', name: 'unknown' })
  expect(xml).not.toContain('<!--')
})

test('characters that XML 1.0 forbids are left out, and it says so', () => {
  const text = `一、推进\u0001工\ufffe业\ud800发展。\ud83d\ude00`
  const compiled = { ...compile({ blocks: [paragraph('甲')] }), front: null, back: null, tables: [], text }
  const clause = { ...compiled.clauses[0], heading: null, text: text.slice(2), start: 0, end: text.length }
  const xml = akomaNtoso({ ...compiled, clauses: [clause as (typeof compiled.clauses)[0]] })
  expect(xml).toContain('<!-- 3 characters that XML 1.0 forbids were left out -->')
  expect(parse(xml).words.trim()).toBe('一、推进工业发展。\u{1f600}')
})
