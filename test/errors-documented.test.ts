import { type Label, ruleProblems } from '@linchpin/kernels/rules'
import { packProblems } from '@linchpin/pack-kit'
import { expect, test } from 'vitest'
import { problems } from '../server/app.ts'

const cell = (text: string) => text.replaceAll('|', '\\|')
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`)

const answers = table(
  ['code', 'status', '中文', 'English'],
  Object.entries(problems).map(([code, { status, zh, en }]) => [
    `\`${code}\``,
    String(status),
    `${zh.message} ${zh.remedy}`,
    `${en.message} ${en.remedy}`,
  ]),
)
type Findings = Readonly<Record<string, { readonly message: Label; readonly hint: Label }>>
const findingsOf = (problems: Findings) =>
  table(
    ['code', '中文', 'English'],
    Object.entries(problems).map(([code, { message, hint }]) => [
      `\`${code}\``,
      `${message.zh} ${hint.zh}`,
      `${message.en} ${hint.en}`,
    ]),
  )
const ofPacks = Object.fromEntries(Object.entries(packProblems).filter(([code]) => !Object.hasOwn(ruleProblems, code)))

test('docs/errors.md has every error of the server, of rules and of packs, as it is, and no other', async () => {
  const text = [
    '# Errors',
    '',
    'What the server answers by RFC 9457 (`application/problem+json`): `code`, `detail` and `remedy`, in the language of',
    '`Accept-Language`. `{name}` stands for a parameter, which also goes out under `params`. This file is made from the',
    'tables in the code: `npx vitest run --project pure test/errors-documented -u` writes it anew.',
    '',
    ...answers,
    '',
    '## Rules and scores',
    '',
    'What `checkRule` and `checkScore` find, all at once: `code`, `place` (the path inside the rule), `message` and `hint`.',
    '`{given}` is what was given, `{accepted}` what is accepted there.',
    '',
    ...findingsOf(ruleProblems),
    '',
    '## Packs',
    '',
    'What `checkPack` finds beside those of rules, all at once, as `linchpin pack check` prints it. A place is the kind, the id',
    'and the path inside: `case/problem/moves/resolve/to`.',
    '',
    ...findingsOf(ofPacks),
    '',
  ].join('\n')
  await expect(text).toMatchFileSnapshot('../docs/errors.md')
})
