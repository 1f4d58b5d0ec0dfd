import { describe, expect, test } from 'vitest'
import { bureau, yunzhu } from '../fixtures/yunzhu.ts'
import { packHtml } from './pack-html.ts'

const files = packHtml(yunzhu)
const html = (path: string) => files.find((file) => file.path === path)?.html ?? ''

test('there is an index and a page for each definition', () => {
  expect(files.map(({ path }) => path)).toEqual([
    'index.html',
    ...yunzhu.definitions.map(({ kind, id }) => `${kind}/${id}.html`),
  ])
})

describe('each page', () => {
  test('needs nothing but itself and runs nothing', () => {
    for (const { path, html: text } of files) {
      expect(text, path).not.toMatch(/<script|<link|<img|@import|url\(|\son\w+=|https?:/)
    }
  })

  test('leads only to pages that exist', () => {
    const paths = new Set(files.map(({ path }) => path))
    for (const { path, html: text } of files) {
      const folder = path.includes('/') ? `${path.split('/')[0]}/` : ''
      for (const [, to = ''] of text.matchAll(/href="([^"#]+)"/g)) {
        expect(paths, `${path} → ${to}`).toContain(to.startsWith('../') ? to.slice(3) : folder + to)
      }
    }
  })

  test('says that the pack is invented', () => {
    expect(files.filter(({ html: text }) => !text.includes('示例·虚构'))).toEqual([])
    expect(packHtml({ ...yunzhu, isInvented: false }).some(({ html: text }) => text.includes('示例·虚构'))).toBe(false)
  })

  test('closes every tag that it opens', () => {
    const single = /^(meta|path|rect|circle|br)$/
    for (const { path, html: text } of files) {
      const open: string[] = []
      for (const [, slash, name = '', rest = ''] of text.matchAll(/<(\/?)([a-z]\w*)([^>]*)>/g)) {
        if (slash) expect([path, open.pop()]).toEqual([path, name])
        else if (!single.test(name) && !rest.endsWith('/')) open.push(name)
      }
      expect(open, path).toEqual([])
    }
  })
})

test('what a definition holds is text, whatever it looks like', () => {
  const evil = { ...bureau, label: { zh: '<b onclick="x">&局', en: "</h1><script>'" }, names: ['"><svg/onload=1>'] }
  const text = packHtml({ ...yunzhu, definitions: [evil] })
    .map((file) => file.html)
    .join('')
  expect(text).toContain('&lt;b onclick=&quot;x&quot;&gt;&amp;局')
  expect(text).not.toMatch(/<script|<b onclick|<svg\/onload/)
})

test('a case type has its lifecycle as a picture, and its rules in words', () => {
  expect(html('case/problem.html')).toMatch(/<svg class="lifecycle"[\s\S]*已定方案[\s\S]*<\/svg>/)
  expect(html('programme/rd-grant.html')).toContain('成立日期已满2年')
})

test('in English the pages are English', () => {
  const [index] = packHtml(yunzhu, 'en')
  expect(index?.html).toContain('<html lang="en">')
  expect(index?.html).toContain('21 definitions, documents: 1.')
})

test('a figure of a rule leads to its parameter and says where it is a default', () => {
  expect(html('programme/rd-grant.html')).toContain(
    '上年度营业收入不低于2000万元（<a href="../parameter/revenue-bar.html">研发补助营业收入下限</a>，<span class="default">系统默认</span>）',
  )
})

test('a row that bodies and figures alone name is told from one that nothing names', () => {
  const [index] = packHtml({ ...yunzhu, definitions: [bureau] })
  const rows = index?.html
    .split('<div class="none">')
    .slice(1)
    .map((text) => text.slice(0, text.indexOf('<')))
  expect(rows?.filter((text) => text === '仅有机构、数据提及')).toHaveLength(1)
  expect(rows?.filter((text) => text === '尚无定义')).toHaveLength(32)
})

test('a drawing wider than a telephone says that it can be swiped', () => {
  expect(html('case/problem.html')).toContain('左右滑动查看全图')
})
