import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { packRun, yunzhu } from './fixtures/pack-run.ts'

const { path, run, written } = packRun()

test('every definition gets a page, and the index leads to each', async () => {
  const { code, told } = await run('docs', yunzhu, '--out', path('pages'))
  expect(code).toBe(0)
  const index = await readFile(path('pages/index.html'), 'utf8')
  const pages = (await readdir(path('pages'), { recursive: true })).filter((name) => /\/.*\.html$/.test(name))
  expect(pages).toHaveLength(25)
  expect(pages.filter((name) => !index.includes(`href="${name}"`))).toEqual([])
  expect(told).toContain(`26 pages → ${path('pages/index.html')}`)
  expect(await readFile(path('pages/case/problem.html'), 'utf8')).toContain('企业诉求')
})

test('a page whose definition is gone is named and left; what else is in the folder is nobody’s business', async () => {
  const old = await written('pages/case/gone.html', 'old')
  await written('pages/notes/mine.html', 'mine')
  const { told } = await run('docs', yunzhu, '--out', path('pages'))
  expect(told).toContain(`${old}: of no definition any more`)
  expect(told).not.toContain('mine.html')
  expect(await readFile(old, 'utf8')).toBe('old')
})

test('a folder that cannot be written to is told', async () => {
  const file = await written('pages', 'a file')
  const { code, told } = await run('docs', yunzhu, '--out', file)
  expect(code).toBe(1)
  expect(told).toContain(file)
})
