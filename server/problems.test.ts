import { expect, test } from 'vitest'
import { problems } from './app.ts'

const cell = (text: string) => text.replaceAll('|', '\\|')

test('docs/errors.md has every error that the server answers with, as it is', async () => {
  const rows = Object.entries(problems).map(
    ([code, { status, zh, en }]) =>
      `| \`${code}\` | ${status} | ${cell(zh.message)} ${cell(zh.remedy)} | ${cell(en.message)} ${cell(en.remedy)} |`,
  )
  const text = [
    '# Errors',
    '',
    'What the server answers by RFC 9457 (`application/problem+json`): `code`, `detail` and `remedy`, in the language of',
    '`Accept-Language`. `{name}` stands for a parameter, which also goes out under `params`. This file is made from the',
    'tables in the code: `npx vitest run --project pure server/problems -u` writes it anew.',
    '',
    '| code | status | 中文 | English |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
  await expect(text).toMatchFileSnapshot('../docs/errors.md')
})

test('every error says what happened and what to do, in both languages, with the same parameters', () => {
  const names = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()
  for (const [code, { zh, en }] of Object.entries(problems)) {
    for (const words of [zh, en]) expect(words.message && words.remedy, code).toBeTruthy()
    // A parameter may be given for one language only where its value is in that language: {xZh} and {xEn}.
    const bare = (text: string) => names(text).map((name) => name.replace(/(Zh|En)\}$/, '}'))
    expect(bare(zh.message + zh.remedy), code).toEqual(bare(en.message + en.remedy))
  }
})
