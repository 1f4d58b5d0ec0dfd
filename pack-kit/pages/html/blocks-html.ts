import type { Label, Language } from '@linchpin/kernels/rules'
import type {
  Block,
  Cell,
  Example,
  ExamplesBlock,
  FactsBlock,
  FormulaBlock,
  LifecycleBlock,
  LineParameter,
  RuleBlock,
  TableBlock,
  Wording,
} from '../page.ts'
import { periodWords } from '../words/time-words.ts'
import { said } from './chrome.ts'
import { diagramSvg } from './diagram-svg.ts'
import { escaped } from './escape.ts'

export function blockHtml(block: Block, language: Language): string {
  switch (block.block) {
    case 'facts':
      return factsHtml(block, language)
    case 'table':
      return tableHtml(block, language)
    case 'lifecycle':
      return lifecycleHtml(block, language)
    case 'rule':
      return ruleHtml(block, language)
    case 'formula':
      return formulaHtml(block, language)
    case 'examples':
      return examplesHtml(block, language)
    case 'notes':
      return `${heading(block.title, language)}${openHtml(block.lines, language)}`
  }
}

/** Where the page of a definition stands, seen from another page of a definition. */
const pathTo = (kind: string, id: string): string => escaped(`../${kind}/${id}.html`)
const heading = (title: Label, language: Language) => `<h2>${escaped(title[language])}</h2>`

function factsHtml({ title, items }: FactsBlock, language: Language): string {
  const list = items.map(
    ({ name, value }) => `<dt>${escaped(name[language])}</dt><dd>${cellHtml(value, language)}</dd>`,
  )
  return `${title === null ? '' : heading(title, language)}<dl>${list.join('')}</dl>`
}

function cellHtml(cell: Cell, language: Language): string {
  const pieces = cell.map(({ text, to }) =>
    to === null ? escaped(text[language]) : `<a href="${pathTo(to.kind, to.id)}">${escaped(text[language])}</a>`,
  )
  return pieces.join(language === 'zh' ? '、' : ', ')
}

function tableHtml({ title, columns, rows }: TableBlock, language: Language): string {
  const kinds = columns.map(({ isNumber }) => (isNumber ? ' class="number"' : ''))
  const head = columns.map(({ label }, at) => `<th${kinds[at]}>${escaped(label[language])}</th>`).join('')
  const cells = (row: readonly Cell[]) => row.map((cell, at) => `<td${kinds[at]}>${cellHtml(cell, language)}</td>`)
  const body = rows.map((row) => `<tr>${cells(row).join('')}</tr>`).join('')
  return `${heading(title, language)}<div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`
}

/** What a telephone shows of a drawing, in pixels. */
const narrowest = 340

function lifecycleHtml({ title, diagrams }: LifecycleBlock, language: Language): string {
  const diagram = diagrams[language]
  const { states, moves, gates, width } = diagram
  const keys = [
    said('keyInitial', language),
    ...(states.some(({ isFinal }) => isFinal) ? [said('keyFinal', language)] : []),
    ...(moves.some(({ isBack }) => isBack) ? [said('keyBack', language)] : []),
    ...(gates.length > 0 ? [said('keyMark', language)] : []),
    ...(states.some(({ limit }) => limit?.endsWith('*')) ? [said('keyDefault', language)] : []),
  ]
  const swipe = width > narrowest ? `<p class="key swipe">${said('swipe', language)}</p>` : ''
  return `${heading(title, language)}${swipe}<div class="diagram">${diagramSvg(diagram, title[language])}</div><p class="key">${keys.map(escaped).join('　')}</p>`
}

function ruleHtml({ title, wordings, unknown }: RuleBlock, language: Language): string {
  const open =
    unknown.length === 0
      ? ''
      : `<div class="open"><b>${said('unknown', language)}</b>${listHtml(unknown, language)}</div>`
  return `${heading(title, language)}${wordings.map((each) => wordingHtml(each, language)).join('')}${open}`
}

const openHtml = (lines: readonly Label[], language: Language) => `<div class="open">${listHtml(lines, language)}</div>`
const listHtml = (lines: readonly Label[], language: Language) =>
  `<ul>${lines.map((line) => `<li>${escaped(line[language])}</li>`).join('')}</ul>`

function formulaHtml({ title, wordings, unit }: FormulaBlock, language: Language): string {
  const shown = unit === '1' ? '' : `<p class="since">${said('unit', language, escaped(unit))}</p>`
  return `${heading(title, language)}${wordings.map((each) => wordingHtml(each, language)).join('')}${shown}`
}

function wordingHtml({ from, until, lines }: Wording, language: Language): string {
  const ends = until === null ? '' : said('until', language, periodWords(until)[language])
  const since = said('since', language, periodWords(from)[language])
  if (lines === null) return `<p class="since">${since}${said('ended', language)}</p>`
  const list = lines.map(({ depth, text, parameter }, at) => {
    const isHead = (lines[at + 1]?.depth ?? 0) > depth
    return `<li${isHead ? ' class="head"' : ''} style="--depth:${depth}">${escaped(text[language])}${parameterHtml(parameter, language)}</li>`
  })
  return `<p class="since">${since}${ends}</p><ol class="wording">${list.join('')}</ol>`
}

/** Which figure it is, and that no document gives it: （研发强度门槛，系统默认）. */
function parameterHtml(parameter: LineParameter | null, language: Language): string {
  if (parameter === null) return ''
  const { label, isAssumed, to } = parameter
  const name = cellHtml([{ text: label, to }], language)
  const mark = isAssumed ? `<span class="default">${said('assumed', language)}</span>` : ''
  const list = [name, mark].filter((part) => part !== '')
  return language === 'zh' ? `（${list.join('，')}）` : ` (${list.join(', ')})`
}

const examplesHtml = ({ title, examples }: ExamplesBlock, language: Language): string =>
  `${heading(title, language)}${examples.map((each) => exampleHtml(each, language)).join('')}`

function exampleHtml({ name, day, given, steps, mark, result, reasons }: Example, language: Language): string {
  const [colon, semicolon] = language === 'zh' ? ['：', '；'] : [': ', '; ']
  const values = given.map((each) => `${escaped(each.name[language])}${colon}${escaped(each.value[language])}`)
  const made = steps.map((step) => escaped(step[language])).join(' → ')
  const middle = [made, values.join(semicolon)].filter((part) => part !== '').map((part) => `<div>${part}</div>`)
  const why = reasons.map((reason) => `<div>${escaped(reason[language])}</div>`).join('')
  return `<div class="example"><div>${escaped(name)}<small>${escaped(periodWords(day)[language])}</small></div><div>${middle.join('')}</div><div><div class="result ${mark}">${signs[mark]} ${escaped(result[language])}</div>${why}</div></div>`
}

const signs: Readonly<Record<Example['mark'], string>> = {
  met: '✓',
  made: '✓',
  computed: '＝',
  notMet: '✗',
  refused: '✗',
  unknown: '？',
}
