import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { readRtf } from './read-rtf.ts'

const gbk = (text: string) => [...iconv.encode(text, 'gbk')].map((byte) => `\\'${byte.toString(16)}`).join('')
const read = (body: string) =>
  readRtf(new TextEncoder().encode(`{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset134 SimSun;}}${body}}`))

test('Chinese by code page and by number is read, with list numbers and bold paragraphs', async () => {
  const { blocks } = await read(
    `\\pard{\\listtext\\pard ${gbk('一、')}\\tab}${gbk('总体要求')}\\par\\pard{\\b ${gbk('加强领导')}}\\par{\\u27491?\\u25991?}{\\deleted ${gbk('删')}}\\par`,
  )
  expect(blocks).toEqual([
    { kind: 'paragraph', text: '一、总体要求' },
    { kind: 'paragraph', text: '加强领导', bold: true },
    { kind: 'paragraph', text: '正文' },
  ])
})

test('tables, notes and headers are told apart from the text', async () => {
  const { blocks, metadata } = await read(
    `{\\header\\pard ${gbk('机密★1年')}\\par}\\pard ${gbk('增长')}{\\super 1{\\footnote ${gbk('不变价')}}}\\par\\pard\\intbl ${gbk('类别')}\\cell ${gbk('产值')}\\cell\\row\\pard ${gbk('完')}\\par`,
  )
  expect(metadata).toEqual({ header: '机密★1年' })
  expect(blocks).toContainEqual({ kind: 'table', rows: [['类别', '产值']] })
  expect(blocks).toContainEqual({ kind: 'paragraph', text: '①不变价' })
  expect(blocks.at(-1)).toEqual({ kind: 'paragraph', text: '完' })
})

test('groups that are never closed or nested without end do no harm', async () => {
  expect((await read('{{{{\\pard a\\par')).blocks).toEqual([{ kind: 'paragraph', text: 'a' }])
  await expect(read('{'.repeat(20_000))).rejects.toMatchObject({ code: 'file-damaged' })
})
